// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ogp-tracker",
    products: [
        .library(
            name: "OGPTracker",
            targets: [
                "Findings", "ByteReading", "CSVReading", "XMLReading", "OGPModel", "OGPCatalogues", "OGPImport",
                "OGPJoining",
                "OGPScoring", "OGPThemes", "OGPReporting", "OGPVerbs",
            ]),
        // The readers of tables and documents alone, which know nothing of OGP.
        .library(name: "OGPReaders", targets: ["Findings", "ByteReading", "CSVReading", "XMLReading"]),
        .executable(name: "ogp", targets: ["ogp"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        .target(name: "Findings"),
        .target(name: "ByteReading", dependencies: ["Findings"]),
        .target(name: "CSVReading", dependencies: ["ByteReading", "Findings"]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "XMLReading", dependencies: ["ByteReading", "CLibXML2", "Findings"]),
        .target(name: "OGPModel", dependencies: ["Findings"]),
        .executableTarget(name: "embed-catalogues"),
        .plugin(name: "EmbedCatalogues", capability: .buildTool(), dependencies: ["embed-catalogues"]),
        .target(
            name: "OGPCatalogues", dependencies: ["OGPModel"],
            exclude: ["Data/members.schema.json", "Data/standards.schema.json"],
            plugins: ["EmbedCatalogues"]),
        .target(
            name: "OGPImport",
            dependencies: ["ByteReading", "CSVReading", "Findings", "OGPCatalogues", "OGPModel", "XMLReading"]),
        .target(name: "OGPJoining", dependencies: ["Findings", "OGPCatalogues", "OGPModel"]),
        .target(name: "OGPScoring", dependencies: ["Findings", "OGPCatalogues", "OGPModel"]),
        .target(name: "OGPThemes", dependencies: ["Findings", "OGPCatalogues", "OGPModel"]),
        .target(
            name: "OGPReporting",
            dependencies: ["Findings", "OGPCatalogues", "OGPJoining", "OGPModel", "OGPScoring", "OGPThemes"],
            plugins: ["EmbedCatalogues"]),
        .target(
            name: "OGPVerbs",
            dependencies: [
                "ByteReading", "CSVReading", "Findings", "OGPCatalogues", "OGPImport", "OGPJoining", "OGPModel",
                "OGPReporting", "OGPScoring", "OGPThemes", "XMLReading",
            ]),
        .target(name: "ByteWriting"),
        .target(
            name: "OGPCommands",
            dependencies: [
                "ByteReading", "ByteWriting", "CSVReading", "Findings", "OGPCatalogues", "OGPImport", "OGPJoining",
                "OGPModel", "OGPReporting", "OGPScoring", "OGPThemes", "OGPVerbs", "XMLReading",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "ogp", dependencies: ["OGPCommands"]),

        // The researcher's program of docs/embedding.md.
        .executableTarget(
            name: "strong-results",
            dependencies: ["ByteReading", "Findings", "OGPCatalogues", "OGPImport", "OGPScoring"],
            path: "docs/examples/strong-results"),

        // Tests. Each room has a folder of its own.
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .target(
            name: "ModelTestSupport", dependencies: ["Findings", "OGPModel", "TestSupport"],
            path: "Tests/ModelTestSupport"),
        .testTarget(name: "LayeringTests", dependencies: ["TestSupport"]),
        .testTarget(name: "FindingsTests", dependencies: ["Findings", "TestSupport"]),
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "Findings", "OGPCatalogues", "OGPReporting", "OGPVerbs", "TestSupport", "ogp", "strong-results",
            ]),
        .testTarget(name: "EmbedCataloguesTests", dependencies: ["embed-catalogues"]),
        .testTarget(name: "ByteReadingTests", dependencies: ["ByteReading", "Findings", "TestSupport"]),
        .testTarget(name: "CSVReadingTests", dependencies: ["ByteReading", "CSVReading", "Findings", "TestSupport"]),
        .testTarget(name: "XMLReadingTests", dependencies: ["ByteReading", "Findings", "TestSupport", "XMLReading"]),
        .testTarget(
            name: "OGPModelTests", dependencies: ["Findings", "ModelTestSupport", "OGPModel", "TestSupport"]),
        .testTarget(name: "OGPCataloguesTests", dependencies: ["OGPCatalogues", "OGPModel", "TestSupport"]),
        .testTarget(
            name: "OGPImportTests",
            dependencies: [
                "ByteReading", "CSVReading", "Findings", "OGPCatalogues", "OGPImport", "OGPModel", "TestSupport",
                "XMLReading",
            ]),
        .testTarget(
            name: "OGPJoiningTests",
            dependencies: ["Findings", "ModelTestSupport", "OGPJoining", "OGPModel", "TestSupport"]),
        .testTarget(
            name: "OGPScoringTests",
            dependencies: ["Findings", "ModelTestSupport", "OGPCatalogues", "OGPModel", "OGPScoring", "TestSupport"]),
        .testTarget(
            name: "OGPThemesTests",
            dependencies: [
                "ByteReading", "Findings", "ModelTestSupport", "OGPCatalogues", "OGPImport", "OGPModel", "OGPThemes",
                "TestSupport",
            ]),
        .testTarget(
            name: "OGPReportingTests",
            dependencies: [
                "ByteReading", "Findings", "ModelTestSupport", "OGPCatalogues", "OGPImport", "OGPJoining", "OGPModel",
                "OGPReporting", "OGPScoring", "OGPThemes", "OGPVerbs", "TestSupport",
            ],
            exclude: ["Writing/Snapshots", "Standards/Snapshots"]),
        .testTarget(
            name: "OGPVerbsTests",
            dependencies: [
                "ByteReading", "CSVReading", "Findings", "OGPCatalogues", "OGPImport", "OGPJoining", "OGPModel",
                "OGPReporting", "OGPScoring", "OGPThemes", "OGPVerbs", "TestSupport",
            ]),
        .testTarget(name: "EndToEndTests", dependencies: ["ogp", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
        .strictMemorySafety(),
    ]
}
