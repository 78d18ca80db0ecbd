import BenchmarkInput
import EncodableRows

// Prints how many times longer `JSONEncoder` takes for the same rows than our own writer: the best of several rounds each.
let rows = try BenchmarkInput.rows()
let encodable = try EncodableRows(rows)
let clock = ContinuousClock()
var (ours, encoder) = (Duration.seconds(1_000), Duration.seconds(1_000))
var (bytes, encoded) = (0, 0)
for _ in 0..<7 {
    bytes = 0
    ours = min(ours, try clock.measure { try BenchmarkInput.write(rows) { bytes += $0.count } })
    encoder = min(encoder, try clock.measure { encoded = try encodable.encode() })
}
print("{\"rows\": \(rows.count), \"bytes\": \(bytes), \"encoded\": \(encoded), \"ratio\": \(encoder / ours)}")
