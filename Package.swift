// swift-tools-version: 6.2
import PackageDescription

/// The strictest settings the toolchain offers; every target gets them.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// Pure targets touch no pointer, and the compiler holds them to it.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
/// The C library below GRDB, for the one scan that reads rows without a copy.
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let customDump: Target.Dependency = .product(name: "CustomDump", package: "swift-custom-dump")

let package = Package(
  name: "warroom",
  defaultLocalization: "en",
  products: [.executable(name: "warroom", targets: ["warroom"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // Pure core: no file, no clock, no terminal.
    .target(name: "SafeText", swiftSettings: pure),
    .target(name: "IncidentCore", dependencies: ["SafeText", crypto], swiftSettings: pure),
    .target(
      name: "IncidentReports", dependencies: ["IncidentCore", "SafeText", crypto],
      swiftSettings: pure),
    .target(name: "TerminalCells", dependencies: ["SafeText"], swiftSettings: pure),
    .target(
      name: "WarRoomScreens",
      dependencies: ["IncidentCore", "IncidentReports", "TerminalCells", "SafeText"],
      swiftSettings: pure),

    // Files people write.
    .target(name: "PlaybookFormat", dependencies: ["IncidentCore", "Yams"], swiftSettings: strict),
    .target(
      name: "PlaybookExchange",
      dependencies: ["IncidentCore", "IncidentReports", "PlaybookFormat"],
      swiftSettings: strict),

    // The folder Playbooks, inside the program.
    .target(name: "CBundledFiles"),
    .target(
      name: "BundledPlaybooks", dependencies: ["CBundledFiles"], swiftSettings: strict),

    // The record.
    .target(name: "EventLog", dependencies: ["IncidentCore", crypto], swiftSettings: strict),
    .target(name: "CSQLiteSettings", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "SQLiteEventLog", dependencies: ["CSQLiteSettings", "EventLog", grdb, sqlite],
      swiftSettings: strict),

    // What other systems wrote down, on its way into the record.
    .target(
      name: "EventImport", dependencies: ["EventLog", "IncidentCore", "SafeText"],
      swiftSettings: strict),

    // The terminal: the only code that sees ncurses.
    .target(
      name: "CTerminal",
      cSettings: [.define("_XOPEN_SOURCE", to: "700"), .define("_DEFAULT_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "TerminalDriver", dependencies: ["CTerminal", "TerminalCells"],
      swiftSettings: strict + [.defaultIsolation(MainActor.self)]),

    // The shell: the only place where a store and a screen meet.
    .executableTarget(
      name: "warroom",
      dependencies: [
        "BundledPlaybooks", "EventImport", "EventLog", "IncidentCore", "IncidentReports",
        "PlaybookExchange",
        "PlaybookFormat",
        "SQLiteEventLog", "SafeText", "TerminalCells", "TerminalDriver", "WarRoomScreens", "Yams",
        arguments, crypto,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "warroom-bench",
      dependencies: ["EventLog", "IncidentCore", "SQLiteEventLog", arguments], swiftSettings: strict
    ),

    // Tests, one target beside each module.
    .target(
      name: "WarRoomTestSupport",
      dependencies: [
        "EventLog", "IncidentCore", "IncidentReports", "PlaybookFormat", "SafeText",
        "TerminalCells",
        "WarRoomScreens", customDump,
      ],
      path: "Tests/WarRoomTestSupport", swiftSettings: strict),
    .testTarget(name: "SafeTextTests", dependencies: ["SafeText"], swiftSettings: strict),
    .testTarget(
      name: "IncidentCoreTests", dependencies: ["IncidentCore", "WarRoomTestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "IncidentReportsTests",
      dependencies: [
        "BundledPlaybooks", "IncidentReports", "PlaybookFormat", "WarRoomTestSupport",
      ],
      exclude: ["Golden", "Validators"], swiftSettings: strict),
    .testTarget(
      name: "TerminalCellsTests", dependencies: ["TerminalCells", "TerminalDriver", "CTerminal"],
      swiftSettings: strict),
    .testTarget(
      name: "PlaybookFormatTests",
      dependencies: ["PlaybookFormat", "BundledPlaybooks", "IncidentCore", "WarRoomTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlaybookExchangeTests",
      dependencies: [
        "BundledPlaybooks", "IncidentCore", "IncidentReports", "PlaybookExchange",
        "PlaybookFormat", "WarRoomTestSupport",
      ],
      exclude: ["Samples"], swiftSettings: strict),
    .testTarget(
      name: "EventImportTests",
      dependencies: [
        "EventImport", "EventLog", "IncidentCore", "IncidentReports", "WarRoomTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EventLogTests", dependencies: ["EventLog", "SQLiteEventLog", "WarRoomTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WarRoomScreensTests",
      dependencies: [
        "BundledPlaybooks", "IncidentCore", "PlaybookFormat", "TerminalCells", "WarRoomScreens",
        "WarRoomTestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "WholeProgramTests", dependencies: ["WarRoomTestSupport"], swiftSettings: strict),
  ]
)
