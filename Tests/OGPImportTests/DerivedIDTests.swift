import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// An id that is made of a record's content depends on nothing else.
struct DerivedIDTests {
    private static let tables: [(file: String, headRows: Int)] = [("2016.csv", 2), ("2015.csv", 2)]

    /// The ids of a table by what tells its records apart.
    private func ids(_ table: ImportedTable) throws -> [String: CommitmentID] {
        let commitments = try table.read().commitments
        #expect(commitments.allSatisfy { $0.idSource == .derived })
        return Dictionary(
            commitments.map { ("\($0.member.nameInSource) \($0.number) \($0.title) \($0.fullText)", $0.id) }
        ) { one, _ in one }
    }

    @Test("Shuffling the records changes no id", arguments: 1...10)
    func shuffled(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        for (file, headRows) in Self.tables {
            let table = try ImportedTable(fixture: file, headRows: headRows)
            var other = table
            other.rows.shuffle(using: &generator)
            let expected = try ids(table)
            #expect(expected.count >= 10 && Set(expected.values).count == expected.count)
            #expect(try ids(other) == expected)
        }
    }

    @Test("Adding and removing records changes no id of the others", arguments: 1...10)
    func added(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        for (file, headRows) in Self.tables {
            let table = try ImportedTable(fixture: file, headRows: headRows)
            let expected = try ids(table)
            var other = table
            let title = try #require(table.head.last?.firstIndex(of: "Commitment Title"))
            for number in 0..<generator.number(in: 1...5) {
                var row = generator.pick(table.rows.filter { $0.count > title && !$0[title].isEmpty })
                row[title] = "New \(number)"
                other.rows.insert(row, at: generator.number(in: 0...other.rows.count))
            }
            other.rows.remove(at: other.rows.count - 1)
            let kept = try ids(other).filter { expected[$0.key] != nil }
            #expect(kept.count >= expected.count - 1)
            for (record, id) in kept { #expect(id == expected[record]) }
        }
    }

    @Test("Another text is another commitment")
    func changed() throws {
        let first = try ImportedTable([:], idColumn: false).commitment()
        let same = try ImportedTable(["Potential Impact": "Minor", "_Potential Impact": "1"], idColumn: false)
            .commitment()
        let other = try ImportedTable(["Commitment Title": "Publish the audit"], idColumn: false).commitment()
        #expect(first.idSource == .derived && first.id.text.hasPrefix("KEN-1-"))
        #expect(same.id == first.id)
        #expect(other.id != first.id)
    }

    @Test("Derived ids are announced once")
    func announced() throws {
        let table = try ImportedTable(fixture: "2016.csv", headRows: 2)
        #expect(try table.codes().count { $0 == "OGP015" } == 1)
        #expect(try ImportedTable([:]).codes().contains("OGP015") == false)
    }

    @Test("An id of the source is kept in capitals; an unusual one is said")
    func given() throws {
        let given = try ImportedTable(["Commitment Unique Identifier": " ke0901 "]).commitment()
        #expect(given.id.text == "KE0901" && given.idSource == .given)
        #expect(try ImportedTable(["Commitment Unique Identifier": "KE-1"]).codes().contains("OGP010"))
        let none = try ImportedTable(["Commitment Unique Identifier": "NR"]).commitment()
        #expect(none.idSource == .derived)
    }
}
