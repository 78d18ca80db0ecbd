import CLibXML2

/// The push parser of libxml2 with the events of the piece that was parsed last. This is the one place of the room that
/// leaves the memory-safe part of the language; every function checks its indices first.
@safe
struct PushParser: ~Copyable {
    private let handle: UnsafeMutablePointer<clibxml2_reader>

    /// Why reading was stopped from inside.
    enum Stop: Int32 {
        case noMemory = 1
        case manyNames = 2
        case doctype = 3
    }

    /// What libxml2 has to say.
    struct Problem {
        enum Level: Int32 { case none, warning, error, fatal }

        let domain: Int32
        let code: Int32
        let level: Level
        /// How many events stand before it.
        let event: Int
        /// The same for problems that say the same of the same element and attribute.
        let kind: UInt64
        let number: Int
    }

    /// A parser for UTF-8; `nil` where there is no memory.
    init?(symbolLimit: Int) {
        LibXML2.prepare()
        // Safe: the structure is made here and belongs to this value alone.
        guard let handle = unsafe clibxml2_open(UInt32(symbolLimit)) else { return nil }
        unsafe self.handle = unsafe handle
    }

    // Safe: nothing refers to the structure any more.
    deinit { unsafe clibxml2_close(handle) }

    /// Parses the next piece of the document.
    ///
    /// - Parameters:
    ///   - bytes: holds the piece.
    ///   - start: its first byte.
    ///   - end: the index behind its last byte.
    mutating func parse(_ bytes: [UInt8], from start: Int, to end: Int) {
        precondition(start >= 0 && start <= end && end <= bytes.count, "the piece must lie inside the array")
        if start == end { return }
        // Safe: the range was checked just above; the parser copies what it wants to keep.
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            unsafe clibxml2_feed(handle, base + start, Int32(end - start), 0)
        }
    }

    /// Has the events checked against a schema as well, which must live longer than the parser. False where there is no
    /// memory.
    mutating func check(against schema: borrowing CompiledSchema) -> Bool {
        // Safe: both structures belong to living values.
        unsafe schema.withHandle { unsafe clibxml2_check(handle, $0) != 0 }
    }

    /// Forgets the events of the piece before.
    mutating func begin() { unsafe clibxml2_begin(handle) }

    /// Says that the document ends.
    mutating func finish() {
        var nothing: UInt8 = 0
        // Safe: no byte is read.
        unsafe clibxml2_feed(handle, &nothing, 0, 1)
    }

    /// How many events there are.
    var eventCount: Int { unsafe Int(handle.pointee.event_count) }

    /// One event.
    @inline(__always)
    func event(_ index: Int) -> clibxml2_event {
        precondition(index >= 0 && index < eventCount, "there is no such event")
        // Safe: the array holds as many events as are counted.
        return unsafe handle.pointee.events[index]
    }

    /// One attribute of any event.
    func attribute(_ index: Int) -> clibxml2_attribute {
        precondition(index >= 0 && index < Int(unsafe handle.pointee.attribute_count), "there is no such attribute")
        // Safe: the array holds as many attributes as are counted.
        return unsafe handle.pointee.attributes[index]
    }

    /// Calls a function with some bytes of text or of an attribute's value.
    @inline(__always)
    func withBytes<Result, Failure: Error>(
        _ first: UInt32, _ count: UInt32, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let (first, count) = (Int(first), Int(count))
        precondition(first + count <= Int(unsafe handle.pointee.byte_count), "the bytes must be there")
        // Safe: the range was checked just above, and the bytes stay until the next piece is begun.
        return try unsafe body(UnsafeBufferPointer(start: handle.pointee.bytes + first, count: count).span)
    }

    /// Some bytes of text or of an attribute's value as a string.
    func string(_ first: UInt32, _ count: UInt32) -> String {
        let (first, count) = (Int(first), Int(count))
        if count == 0 { return "" }
        precondition(first + count <= Int(unsafe handle.pointee.byte_count), "the bytes must be there")
        // Safe: the range was checked just above.
        return unsafe String(
            decoding: UnsafeBufferPointer(start: handle.pointee.bytes + first, count: count), as: UTF8.self)
    }

    /// Adds some bytes of text or of an attribute's value to an array.
    func append(_ first: UInt32, _ count: UInt32, to bytes: inout [UInt8]) {
        let (first, count) = (Int(first), Int(count))
        if count == 0 { return }
        precondition(first + count <= Int(unsafe handle.pointee.byte_count), "the bytes must be there")
        // Safe: the range was checked just above.
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: handle.pointee.bytes + first, count: count))
    }

    /// How many names, prefixes and namespaces were met or asked for.
    var symbolCount: Int { unsafe Int(handle.pointee.symbol_count) }

    /// The text of a symbol.
    func symbol(_ index: Int) -> String {
        precondition(index >= 0 && index < symbolCount, "there is no such symbol")
        // Safe: the array holds as many symbols as are counted, each a zero-terminated string of the dictionary.
        guard let text = unsafe handle.pointee.symbols[index] else { return "" }
        return unsafe String(cString: text)
    }

    /// The symbol of a local name, which is made where there is none yet; `nil` where there is no room.
    mutating func symbol(of name: String) -> Int? {
        var name = name
        // Safe: the string lives for the call, and the dictionary keeps a copy.
        let symbol = name.withUTF8 { bytes -> Int32 in
            guard let base = bytes.baseAddress else { return -1 }
            return unsafe clibxml2_name(handle, base, Int32(bytes.count))
        }
        return symbol < 0 ? nil : Int(symbol)
    }

    /// Whether the parser gave the document up.
    var isBroken: Bool { unsafe clibxml2_is_broken(handle) != 0 }

    /// Why reading was stopped from inside, if it was.
    var stop: Stop? { unsafe Stop(rawValue: handle.pointee.stop) }

    /// What ended the document, if anything.
    var fatalProblem: Problem? {
        let index = unsafe Int(handle.pointee.fatal)
        return index >= 0 && index < problemCount ? problem(index) : nil
    }

    /// How many problems there are.
    var problemCount: Int { unsafe Int(handle.pointee.problem_count) }

    /// One problem.
    func problem(_ index: Int) -> Problem {
        let problem = record(index)
        return Problem(
            domain: problem.domain, code: problem.code, level: Problem.Level(rawValue: problem.level) ?? .none,
            event: Int(problem.event), kind: problem.kind, number: index)
    }

    /// What libxml2 says about a problem, on one line.
    func message(of problem: Problem) -> String {
        let record = record(problem.number)
        return words(record.first, record.count)
    }

    /// What a problem is about, such as a prefix.
    func subject(of problem: Problem) -> String {
        let record = record(problem.number)
        return words(record.subject_first, record.subject_count)
    }

    private func record(_ index: Int) -> clibxml2_problem {
        precondition(index >= 0 && index < problemCount, "there is no such problem")
        // Safe: the array holds as many problems as are counted.
        return unsafe handle.pointee.problems[index]
    }

    private func words(_ first: UInt32, _ count: UInt32) -> String {
        if count == 0 { return "" }
        precondition(Int(first) + Int(count) <= Int(unsafe handle.pointee.word_count), "the words must be there")
        // Safe: the range was checked just above.
        let text = unsafe String(
            decoding: UnsafeBufferPointer(start: handle.pointee.words + Int(first), count: Int(count)), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
