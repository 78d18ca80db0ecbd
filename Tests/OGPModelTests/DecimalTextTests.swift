import OGPModel
import TestSupport
import Testing

struct DecimalTextTests {
    @Test(
        "whole parts of a unit are written as the shortest decimal number, and read back",
        arguments: [
            (0, 2, "0"), (1, 2, "0.01"), (50, 2, "0.5"), (3350, 2, "33.5"), (10_000, 2, "100"), (-1, 3, "-0.001"),
            (-2500, 3, "-2.5"), (7, 0, "7"), (Int.max, 3, "9223372036854775.807"),
            (Int.min, 3, "-9223372036854775.808"),
        ])
    func text(value: Int, places: Int, text: String) {
        #expect(DecimalText.text(value, places: places) == text)
        #expect(DecimalText.value(text, places: places) == value)
    }

    @Test(
        "what is no such number, or too large, is not read",
        arguments: ["", "-", ".", ".5", "5.", "1.234", "1,5", "1.2.3", "٣", "1e2", " 1", "92233720368547758.08", "--1"])
    func refused(text: String) { #expect(DecimalText.value(text, places: 2) == nil) }

    @Test("reading takes back what was written, whatever the number")
    func everyNumber() {
        var generator = SplitMix64(seed: 4)
        for _ in 0..<2_000 {
            let value = Int(truncatingIfNeeded: generator.next())
            for places in [0, 2, 3] {
                #expect(DecimalText.value(DecimalText.text(value, places: places), places: places) == value)
            }
        }
    }
}
