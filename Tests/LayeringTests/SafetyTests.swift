import TestSupport
import Testing

struct SafetyTests {
    private static let files = Result { try SourceFile.all(in: "Sources") }

    @Test("only the rooms that touch bytes of files leave the memory-safe part of the language")
    func unsafe() throws {
        for file in try Self.files.get() where !["ByteReading", "ByteWriting", "XMLReading"].contains(file.room) {
            #expect(file.lines(with: "unsafe").isEmpty, "\(file.path)")
        }
        let used = try Self.files.get().filter { !$0.lines(with: "unsafe").isEmpty }
        #expect(!used.isEmpty, "the search finds nothing at all")
    }

    @Test(
        "nothing in the sources ends the program on bad input or silences the compiler's checks",
        arguments: ["try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "unowned(unsafe)"])
    func forbidden(text: String) throws {
        for file in try Self.files.get() {
            for line in file.lines(holding: text) { Issue.record("\(file.path):\(line): \(text)") }
        }
    }
}
