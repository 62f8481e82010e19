/// The legal clocks and the calendars inside the program.
///
/// To add one: put its file into `clocks` or `calendars`, embed it in `Package.swift`, and add a
/// line below.
public enum BundledClocks {
  private static let regimeSources: [String: [UInt8]] = [
    "au-ndb": PackageResources.au_ndb_yaml,
    "eu-dora": PackageResources.eu_dora_yaml,
    "eu-gdpr": PackageResources.eu_gdpr_yaml,
    "eu-nis2": PackageResources.eu_nis2_yaml,
    "insurance": PackageResources.insurance_yaml,
    "jp-appi": PackageResources.jp_appi_yaml,
    "jp-card": PackageResources.jp_card_yaml,
    "jp-critical-infrastructure": PackageResources.jp_critical_infrastructure_yaml,
    "jp-listed": PackageResources.jp_listed_yaml,
    "jp-my-number": PackageResources.jp_my_number_yaml,
    "jp-privacy-mark": PackageResources.jp_privacy_mark_yaml,
    "jp-telecom": PackageResources.jp_telecom_yaml,
    "jp-voluntary": PackageResources.jp_voluntary_yaml,
    "kr-pipa": PackageResources.kr_pipa_yaml,
    "other-unverified": PackageResources.other_unverified_yaml,
    "pci": PackageResources.pci_yaml,
    "sg-pdpa": PackageResources.sg_pdpa_yaml,
    "uk-gdpr": PackageResources.uk_gdpr_yaml,
    "us-california": PackageResources.us_california_yaml,
    "us-hipaa": PackageResources.us_hipaa_yaml,
    "us-sec-8k": PackageResources.us_sec_8k_yaml,
  ]

  private static let calendarSources: [String: [UInt8]] = [
    "eu-target": PackageResources.eu_target_yaml,
    "jp-admin": PackageResources.jp_admin_yaml,
    "us-federal": PackageResources.us_federal_yaml,
  ]

  /// The names of all bundled regimes, in alphabetical order.
  public static var regimes: [String] { regimeSources.keys.sorted() }

  /// The names of all bundled calendars, in alphabetical order.
  public static var calendars: [String] { calendarSources.keys.sorted() }

  /// The file of the regime called `name`, UTF-8 YAML; nil where there is none.
  public static func regime(named name: String) -> [UInt8]? { regimeSources[name] }

  /// The file of the calendar called `name`, UTF-8 YAML; nil where there is none.
  public static func calendar(named name: String) -> [UInt8]? { calendarSources[name] }
}
