// swift-tools-version: 6.2
import PackageDescription

// Outside the main package graph, so that a user of the library downloads nothing for it.
let package = Package(
    name: "ogp-tracker-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ogp-tracker", path: "../.."),
        .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
    ],
    targets: [
        // The synthetic export that every benchmark reads.
        .target(name: "BenchmarkInput", dependencies: [.product(name: "OGPTracker", package: "ogp-tracker")]),
        .target(
            name: "EncodableRows",
            dependencies: ["BenchmarkInput", .product(name: "OGPTracker", package: "ogp-tracker")]),
        .executableTarget(
            name: "OGPBenchmarks",
            dependencies: [
                "BenchmarkInput", "EncodableRows",
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "OGPTracker", package: "ogp-tracker"),
            ],
            path: "Benchmarks/OGPBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "encoder-race",
            dependencies: [
                "BenchmarkInput", "EncodableRows", .product(name: "OGPTracker", package: "ogp-tracker"),
            ],
            path: "Sources/EncoderRace"),
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
