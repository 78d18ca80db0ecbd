import ByteReading
import Findings
import XMLReading

/// Reads any bytes as an XML document, in two ways that have to agree.
public enum XMLTarget {
    /// Reads the bytes in one piece and in small ones.
    ///
    /// Whatever the bytes are, the reader ends: with the document's end or with a failure. How the bytes arrive makes no
    /// difference to what is read, and the starts and ends of elements are balanced wherever the document ends well.
    public static func run(_ bytes: [UInt8]) {
        let whole = outcome(bytes, chunkSize: 4_096)
        let pieces = outcome(bytes, chunkSize: 7)
        // Which of two failures comes first may depend on how much was decoded before.
        if whole.failure != nil && pieces.failure != nil { return }
        if whole != pieces { fatalError("the size of the pieces changes what is read: \(whole) and \(pieces)") }
    }

    /// What reading came to: a hash over all events, and how it ended.
    private struct Outcome: Equatable {
        var events = 0
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var failure: String?

        mutating func add(_ text: String) {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0x1F) &* 0x100_0000_01B3
        }
    }

    private static func outcome(_ bytes: [UInt8], chunkSize: Int) -> Outcome {
        var choice = EncodingChoice.detect
        for _ in 0..<2 {
            do {
                return try read(bytes, choice, chunkSize)
            } catch let restart as EncodingRestart {
                choice = restart.choice
            } catch {
                var outcome = Outcome()
                outcome.failure = "\(error)"
                return outcome
            }
        }
        preconditionFailure("the encoding is settled after one restart")
    }

    private static func read(_ bytes: [UInt8], _ choice: EncodingChoice, _ chunkSize: Int) throws -> Outcome {
        var outcome = Outcome()
        var findings = FindingList()
        var depth = 0
        do {
            var reader = try XMLReader(
                InputFile(bytes: bytes, name: "fuzz"), options: XMLOptions(encoding: choice, chunkSize: chunkSize))
            while let event = try reader.next(&findings) {
                outcome.events += 1
                switch event {
                case .start:
                    depth += 1
                    outcome.add(reader.name)
                    for attribute in reader.attributes { outcome.add(attribute.name + "=" + attribute.value) }
                    outcome.add(reader.position.element ?? "")
                case .text: outcome.add(reader.text)
                case .end:
                    depth -= 1
                    precondition(depth >= 0, "more ends than starts")
                }
            }
            precondition(depth == 0, "an element never ends")
            for finding in findings.findings { outcome.add("\(finding.code.id) \(finding.position)") }
        } catch let failure as XMLFailure {
            outcome.failure = failure.description
        }
        return outcome
    }
}
