// swift-tools-version: 6.2
import PackageDescription

// Outside the main package graph: fuzzers are built with a sanitizer of their own. See `run` and `replay`.
let package = Package(
    name: "ogp-tracker-fuzz",
    dependencies: [.package(name: "ogp-tracker", path: "../..")],
    targets: [
        .target(name: "FuzzTargets", dependencies: [.product(name: "OGPReaders", package: "ogp-tracker")]),
        .executableTarget(name: "fuzz-xml", dependencies: ["FuzzTargets"]),
        .executableTarget(name: "fuzz-csv", dependencies: ["FuzzTargets"]),
        .executableTarget(name: "replay", dependencies: ["FuzzTargets"]),
        // The tests of the reader of documents, here by a link, so that a sanitizer has only the readers to build.
        .target(name: "TestSupport", path: "TestSupport"),
        .testTarget(
            name: "XMLReadingTests",
            dependencies: ["TestSupport", .product(name: "OGPReaders", package: "ogp-tracker")],
            path: "XMLReadingTests"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
        .strictMemorySafety(),
    ]
}
