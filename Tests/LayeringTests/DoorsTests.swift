import TestSupport
import Testing

/// The doors between the rooms, checked by reading every import line.
struct DoorsTests {
    private static let all: Set = [
        "Findings", "ByteReading", "CSVReading", "OGPModel", "OGPCatalogues", "OGPImport", "OGPJoining", "OGPScoring",
        "OGPReporting", "OGPThemes", "OGPVerbs", "XMLReading",
    ]

    private static let system: Set = ["Glibc", "Darwin"]

    /// What each room may import.
    private static let doors: [String: Set<String>] = [
        "Findings": [],
        "ByteReading": system.union(["Findings"]),
        "ByteWriting": system,
        "CSVReading": ["ByteReading", "Findings"],
        "CLibXML2": [],
        "XMLReading": ["ByteReading", "CLibXML2", "Findings"],
        "OGPModel": ["Findings"],
        "OGPCatalogues": ["OGPModel"],
        "OGPImport": ["ByteReading", "CSVReading", "Findings", "OGPCatalogues", "OGPModel", "XMLReading"],
        "OGPJoining": ["Findings", "OGPCatalogues", "OGPModel"],
        "OGPScoring": ["Findings", "OGPCatalogues", "OGPModel"],
        "OGPThemes": ["Findings", "OGPCatalogues", "OGPModel"],
        "OGPReporting": ["Findings", "OGPCatalogues", "OGPJoining", "OGPModel", "OGPScoring", "OGPThemes"],
        "OGPVerbs": all.subtracting(["OGPVerbs"]),
        "OGPCommands": all.union(system).union(["ArgumentParser", "ByteWriting", "FoundationEssentials"]),
        "ogp": system.union(["OGPCommands"]),
        // The build tool that embeds the catalogues is no room of the library.
        "embed-catalogues": ["Foundation"],
    ]

    private static let files = Result { try SourceFile.all(in: "Sources") }

    @Test("every room is known, and every file lies in one")
    func rooms() throws {
        let rooms = Set(try Self.files.get().map(\.room))
        #expect(rooms.subtracting(Self.doors.keys) == [])
        #expect(rooms.isSuperset(of: Self.all))
    }

    @Test("a room imports only what its doors lead to", arguments: doors.keys.sorted())
    func imports(room: String) throws {
        let allowed = try #require(Self.doors[room])
        for file in try Self.files.get() where file.room == room {
            for (module, line) in file.imports where !allowed.contains(module) {
                Issue.record("\(file.path):\(line): \(room) must not import \(module)")
            }
        }
    }

    @Test("no door leads back: the rooms stand in one order")
    func order() {
        var left = Self.doors
        while let room = left.keys.sorted().first(where: { left[$0, default: []].isDisjoint(with: left.keys) }) {
            left[room] = nil
        }
        #expect(left.isEmpty, "rooms that import each other: \(left.keys.sorted())")
    }

    @Test("import lines are read in all their forms")
    func forms() throws {
        let lines = [
            "public import OGPModel", "@testable import OGPImport", "import struct Foundation.Data",
            "// import Nothing",
            "    import Glibc", "@_spi(X) internal import Findings", "let text = \"import Nothing\"",
        ]
        let file = SourceFile(path: "Sources/Room/File.swift", lines: lines)
        #expect(file.imports.map(\.module) == ["OGPModel", "OGPImport", "Foundation", "Glibc", "Findings"])
        #expect(file.imports.map(\.line) == [1, 2, 3, 5, 6])
        #expect(file.room == "Room")
    }
}
