/// The playbooks inside the program, so that a copied binary needs no other file.
///
/// To add one: put its file into this folder, embed it in `Package.swift`, and add a line below.
public enum BundledPlaybooks {
  private static let sources: [String: [UInt8]] = [
    "account-takeover": PackageResources.account_takeover_yaml,
    "cloud-misconfiguration": PackageResources.cloud_misconfiguration_yaml,
    "customer-data-leak": PackageResources.customer_data_leak_yaml,
    "mis-disposal": PackageResources.mis_disposal_yaml,
    "vendor-breach": PackageResources.vendor_breach_yaml,
    "web-skimming": PackageResources.web_skimming_yaml,
  ]

  /// The names of all bundled playbooks, in alphabetical order.
  public static var names: [String] { sources.keys.sorted() }

  /// The file of the playbook called `name`, UTF-8 YAML; nil where there is none.
  public static func source(named name: String) -> [UInt8]? { sources[name] }
}
