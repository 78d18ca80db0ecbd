import Benchmark
import BenchmarkInput
import CSVReading
import EncodableRows
import Findings
import OGPImport
import OGPScoring

let benchmarks: @Sendable () -> Void = {
    let settings = Benchmark.Configuration(
        metrics: [.wallClock, .instructions, .throughput, .peakMemoryResident], maxDuration: .seconds(3))

    Benchmark("CSV scan", configuration: settings) { benchmark in
        let input = try BenchmarkInput.export()
        benchmark.startMeasurement()
        var findings = FindingTally()
        var reader = try CSVReader(input)
        while try reader.next(&findings) {}
        blackHole(reader.row)
    }

    Benchmark("Row decoding", configuration: settings) { benchmark in
        let input = try BenchmarkInput.export()
        let catalogues = try ImportCatalogues.bundled()
        benchmark.startMeasurement()
        blackHole(try Passes.rows(of: input, catalogues))
    }

    Benchmark("Score fold", configuration: settings) { benchmark in
        let input = try BenchmarkInput.export()
        let catalogues = try ImportCatalogues.bundled()
        benchmark.startMeasurement()
        blackHole(try Passes.scores(of: input, catalogues).count)
    }

    Benchmark("Commitment decoding", configuration: settings) { benchmark in
        let input = try BenchmarkInput.export()
        let catalogues = try ImportCatalogues.bundled()
        benchmark.startMeasurement()
        blackHole(try Passes.commitments(of: input, catalogues))
    }

    Benchmark("Export rows", configuration: settings) { benchmark in
        let rows = try BenchmarkInput.rows()
        var bytes = 0
        benchmark.startMeasurement()
        try BenchmarkInput.write(rows) { bytes += $0.count }
        blackHole(bytes)
    }

    Benchmark("Export rows with JSONEncoder", configuration: settings) { benchmark in
        let rows = try EncodableRows(try BenchmarkInput.rows())
        benchmark.startMeasurement()
        blackHole(try rows.encode())
    }
}
