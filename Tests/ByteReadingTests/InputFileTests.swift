import Foundation
import Testing

@testable import ByteReading

struct InputFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("input-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func file(_ text: String, _ name: String = "a.csv") throws -> String {
        let url = folder.appendingPathComponent(name)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url.path
    }

    /// A named pipe that a thread writes the text into.
    private func pipe(_ text: String) throws -> String {
        let path = folder.appendingPathComponent("pipe").path
        let command = Process()
        command.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        command.arguments = ["mkfifo", path]
        try command.run()
        command.waitUntilExit()
        Thread.detachNewThread {
            guard let handle = FileHandle(forWritingAtPath: path) else { return }
            handle.write(Data(text.utf8))
            handle.closeFile()
        }
        return path
    }

    private func read(_ input: InputFile) throws -> String {
        String(decoding: try input.firstBytes(1_000_000), as: UTF8.self)
    }

    @Test("A file can be read as often as needed")
    func twice() throws {
        let input = try InputFile(path: try file("a,b\n"), name: "a.csv")
        #expect(try read(input) == "a,b\n")
        #expect(try read(input) == "a,b\n")
        #expect(input.size == 4)
        #expect(input.stamp?.size == 4)
    }

    @Test("A missing file is a failure that names it")
    func missing() {
        #expect(throws: InputFailure.notFound(name: "/nowhere/a.csv")) { try InputFile(path: "/nowhere/a.csv") }
    }

    @Test("A folder is a failure that says so")
    func directory() {
        #expect(throws: InputFailure.isDirectory(name: "here")) { try InputFile(path: folder.path, name: "here") }
    }

    @Test("A file that may not be read is a failure that says so")
    func permission() throws {
        let path = try file("a")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        // The system's administrator may read everything.
        guard getuid() != 0 else { return }
        #expect(throws: InputFailure.notPermitted(name: "a")) { try InputFile(path: path, name: "a") }
    }

    @Test("A file that changed between two passes is noticed")
    func changed() throws {
        let path = try file("a,b\n")
        let input = try InputFile(path: path, name: "a")
        #expect(try read(input) == "a,b\n")
        try "a,b,c\n".write(toFile: path, atomically: false, encoding: .utf8)
        #expect(throws: InputFailure.changed(name: "a")) { try read(input) }
    }

    @Test("A file that changed during a pass is noticed at its end")
    func changedMeanwhile() throws {
        let path = try file("a,b\n")
        let input = try InputFile(path: path, name: "a")
        var stream = try input.open()
        var buffer = [UInt8](repeating: 0, count: 4)
        #expect(try stream.read(into: &buffer, at: 0, count: 4) == 4)
        try "a,b\n1".write(toFile: path, atomically: false, encoding: .utf8)
        var failure: InputFailure?
        do {
            while try stream.read(into: &buffer, at: 0, count: 4) > 0 {}
        } catch {
            failure = error
        }
        #expect(failure == .changed(name: "a"))
    }

    @Test("A replaced file of the same size is noticed")
    func replaced() throws {
        let path = try file("a,b\n")
        let input = try InputFile(path: path, name: "a")
        _ = try file("c,d\n", "b.csv")
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: folder.appendingPathComponent("b.csv").path, toPath: path)
        #expect(throws: InputFailure.changed(name: "a")) { try read(input) }
    }

    @Test("A file above the limit is refused, one at the limit is not")
    func limit() throws {
        let path = try file("12345")
        #expect(throws: InputFailure.tooLarge(name: "a", size: 5, limit: 4)) {
            try InputFile(path: path, name: "a", limit: 4)
        }
        #expect(try InputFile(path: path, limit: 5).size == 5)
    }

    @Test("A pipe is copied once and can then be read several times")
    func pipe() throws {
        let text = String(repeating: "a,b\n", count: 200_000)
        let path = try pipe(text)
        let input = try InputFile(path: path, name: "pipe", temporaryDirectory: folder.path)
        #expect(input.size == text.utf8.count)
        #expect(try read(input) == text)
        #expect(try read(input) == text)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["pipe"])
    }

    @Test("A pipe that cannot be copied is a failure that names the folder")
    func noFolder() throws {
        let path = try pipe("")
        #expect(
            throws: InputFailure.notSpooled(name: "p", directory: "/nowhere", reason: "there is no such folder")
        ) { try InputFile(path: path, name: "p", temporaryDirectory: "/nowhere") }
    }

    @Test("Bytes in memory are an input like any other")
    func memory() throws {
        let input = InputFile(text: "a,b\n", name: "given")
        #expect(try read(input) == "a,b\n")
        #expect(try input.contentKind() == .text)
        #expect(input.stamp == nil && input.name == "given")
    }

    @Test("Every failure is one sentence with something to try")
    func messages() {
        let failures: [InputFailure] = [
            .notFound(name: "x"), .isDirectory(name: "x"), .notPermitted(name: "x"), .changed(name: "x"),
            .tooLarge(name: "x", size: 2, limit: 1), .notSpooled(name: "x", directory: "y", reason: "z"),
            .unreadable(name: "x", reason: "z"),
        ]
        for failure in failures {
            #expect(failure.description.hasPrefix("x ") && failure.description.hasSuffix("."))
            #expect(failure.description.contains(";"))
        }
        #expect(InputFailure.reason(28) == "the device is full")
        #expect(InputFailure.reason(9999) == "system error 9999")
    }
}
