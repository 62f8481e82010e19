public import IncidentCore

/// Public keys as ssh-keygen made them for these tests; their private halves are gone.
public enum SampleKey {
  /// A line of a .pub file.
  public static let ed25519Line =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMMM+neApltXVfzrcsDhvHuCycFEm3nev2J2OWs2vCEK chie@laptop"
  /// A line of a .pub file.
  public static let anotherLine =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKItx8xq9xMbfuE9XGaA/ELcfmvVzO1B8GDjdZj8Rx86 chie@laptop"
  /// A line of a .pub file.
  public static let thirdLine =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBCmH6wnZ1sf4w5NtfKryQr1xVRhCHoi9/bMQBuxXVmE chie@laptop"
  /// A line of a .pub file.
  public static let nistp256Line = """
    ecdsa-sha2-nistp256 \
    AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBHy7itAX93FmPSMuYi1zdrYfyZrL\
    suwDE8iFgRGDpH7NRVXzdl9Cn0xl/TfogXLBfSExWZv5vSnJAim+rWUwlv8=\
     chie@laptop
    """
  /// A line of a .pub file.
  public static let nistp384Line = """
    ecdsa-sha2-nistp384 \
    AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBPuhbpNeTBADdYpNBTjORaWDHDmB\
    P3Yf6PP6wo6lOxknuYRAdM7h9uzjleumJ1Q1lb3m4Fe5U6krWG2UIUuUuHpCO9T5W/JNyl3o7tRj2idw\
    O1GYV7zdbTbVh9sTtmRn8g==\
     chie@laptop
    """
  /// A line of a .pub file.
  public static let nistp521Line = """
    ecdsa-sha2-nistp521 \
    AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAGiUE3iSyNmEnXY6D3JV7K7FYm4\
    HRCJVWjDdeNTGmd2NiemuFyIz/8rup1d6u8hxF7V0mT6EfXG+3wgIwljO+1flAGsNNTrEfqWrqBZeSzC\
    LM6VTq/w+EAqO2XPUKiFninWz4Ss6eLTenIAEKLe5VgKvOxoyXolDnzDL7BT/IlaqmD6jg==\
     chie@laptop
    """
  /// A line of a .pub file.
  public static let rsa3072Line = """
    ssh-rsa \
    AAAAB3NzaC1yc2EAAAADAQABAAABgQD3nePqeptvnYzyfLl3iIvRUuMe+EKOOkbPzh2G5zgzA6T+JS0P\
    c2END8hhBo5eJaG7fM3ZpzaSD7nJQT87hP/0tT9Zz0okJ+oh4xQjf3BrvM2gVzbfU6oWqVZ9XIFjo3l0\
    UJIpqbL09zfMQD5+uyEJamUEpbl7Asrzll/D1J2RSBPY3fzbmi5xLZ7gPhwxc4jLiSsJS3+oo2gDn2/U\
    RgEF04GyQEzXXPX076pdiY2SjxWUptxCTsvCkjZ6i/dTEQiQfAEBoThC2/mVYgqusyv5dYKmteEQ9D7C\
    xX1EyldO9PBE4J6Zc77CnFqrpaRBFlOE37aB4AP2oMT9haTpjma+InY7XGtbPWMwZsTAp32feyBrffnr\
    555RNirEn8kgImrHWBXfskAtMmOzkJmts9+T6gj3vYnoyxzUZmNSwtnCQDkyaoRSggU6R5q9bPGY1hBu\
    nhXF2l7x4zFUkyNCJ534nAFyNPxtjnC7PYHuPhEEoxfiz+oq34FoFVemoVsP968=\
     chie@laptop
    """
  /// A line of a .pub file.
  public static let rsa2048Line = """
    ssh-rsa \
    AAAAB3NzaC1yc2EAAAADAQABAAABAQDQBDpaYj2K8gaK9i498rJ02BaAJvgk208cf2PP7DS7lu6Hmns3\
    SWWubl2lptx9wKFgqXLGSiS7XJOgONQGE/H/fV37L85nw52ARFJ52WFcuMS+VNWPuK7jD3XkqVLulhUV\
    clHrxGGzanhQjgPd3tzvS0kUBqhRMdDgGsmrhxVPw877wWJ5ByKPLTs0cxlDeoBKESIIpLLCYgyR9cC0\
    oGLnRRJFMTEHnygevNnuxG2+hmvwOPPeMSa5sU5ATGNGF6gfp/7yrwVcbA9yB+BCDS0MVsg/I9kWwtEI\
    9X47I8TJWsErz9AQDYqfhaAAeZJPxtWrrtmh11Sk7aRwUygRMOsH\
     chie@laptop
    """

  /// The fingerprints that `ssh-keygen -l` printed, by line.
  public static let fingerprints = [
    ed25519Line: "SHA256:cyiHATNALYui7Yh5ooxP7spHy5VvUl0EtcIZJiLhIts",
    anotherLine: "SHA256:5RjM6cITJUBEzeOJCj7vQgu7xTl/3FS9PO890H9RNLg",
    thirdLine: "SHA256:Ttx9g77twSMyAsJYH2faILGA2tc7XHrKhL8kyYjf4yk",
    nistp256Line: "SHA256:gsV4xYUtdha1CZlROFKsmKFcvn+TN5oG9yNf0x/mAhg",
    nistp384Line: "SHA256:LZPAaYASFr7Py0R8uV9QqJU4WIadVhYfoEfSrdHeAnU",
    nistp521Line: "SHA256:Ou00aHqdl0hznANfsHZw4iJD/wcs91ZNdRsyiHvG0E4",
    rsa3072Line: "SHA256:MeY59jEcoE6uoRjeQ5Xl63Ce4lgUzcNORbGpQcOigI4",
    rsa2048Line: "SHA256:DHM863iTk1A8CuAbPQ23WkjX9XgxHm5vDa51merDWRo",
  ]

  /// One key of Chie's.
  public static let ed25519 = read(ed25519Line)
  /// Another key.
  public static let another = read(anotherLine)
  /// A third key.
  public static let third = read(thirdLine)
  /// Three different keys.
  public static let all = [ed25519, another, third]

  private static func read(_ line: String) -> PublicKey {
    guard let read = try? PublicKey.read(line: line) else { preconditionFailure("no key: \(line)") }
    return read.key
  }
}
