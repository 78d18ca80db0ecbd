import ByteReading
import Findings
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// Every damaged fixture: the right finding in the right place, every good row read, never a crash.
struct DamagedFixturesTests {
    @Test("Every damaged fixture is described, and every description is of a fixture")
    func complete() throws {
        #expect(DamagedFixture.all.count == 38)
        let names = Set(DamagedFixture.all.map(\.name))
        #expect(Set(DamagedFindings.wanted.keys).union(DamagedFindings.atRow.keys).isSubset(of: names))
    }

    @Test("The damage is found at its row, line and column", arguments: DamagedFixture.all)
    func places(fixture: DamagedFixture) throws {
        let findings = try CheckVerb.run(try fixture.request(withOptions: false)).findings
        for wanted in DamagedFindings.wanted[fixture.name] ?? [] {
            let spot = fixture.expectation.where[wanted.spot]
            let line = wanted.isAtDamage ? spot.at?.line : spot.line
            let column = wanted.isAtDamage ? spot.at?.column : spot.column
            let found = findings.filter {
                $0.code.id == wanted.code && $0.position.line == line && $0.position.column == column
            }
            let all = findings.map {
                "\($0.code.id) \($0.position.row ?? 0):\($0.position.line ?? 0):\($0.position.column ?? 0)"
            }
            let place = "\(spot.row ?? 0):\(line ?? 0):\(column ?? 0)"
            #expect(found.count == 1, "\(wanted.code) should be at \(place); there are \(all)")
            guard let finding = found.first else { continue }
            #expect(finding.position.file == fixture.name)
            // What is told from the bytes alone knows lines and no rows.
            if finding.position.row != nil || finding.code.id != "INPUT002" {
                #expect(finding.position.row == spot.row)
            }
            if let field = finding.field { #expect(field == spot.field) }
            if let value = finding.value, let wanted = spot.value, finding.code.id != "PLAN001" {
                #expect(value == wanted)
            }
            #expect(!finding.message.isEmpty && !finding.fix.isEmpty)
        }
    }

    @Test("Damage without a place of its own is found as well", arguments: DamagedFixture.all)
    func codes(fixture: DamagedFixture) throws {
        let findings = try CheckVerb.run(try fixture.request(withOptions: false)).findings
        var expected = DamagedFindings.wanted[fixture.name]?.map(\.code) ?? []
        if let (code, row) = DamagedFindings.atRow[fixture.name] {
            expected.append(code)
            #expect(findings.first { $0.code.id == code }?.position.row == row)
        }
        let rest = Set(findings.map(\.code.id)).subtracting(expected)
            .subtracting(DamagedFindings.usual).subtracting(DamagedFindings.consequences[fixture.name] ?? [])
        #expect(rest.isEmpty, "nothing else is wrong with \(fixture.name)")
        #expect(Set(expected).isSubset(of: Set(findings.map(\.code.id))))
    }

    @Test("What can be read is read: every good row, in order, and no row that is none", arguments: DamagedFixture.all)
    func rows(fixture: DamagedFixture) throws {
        let expectation = fixture.expectation
        if expectation.outcome == "unreadable" {
            let answer = try CheckVerb.run(try fixture.request())
            #expect(answer.stopped != nil && answer.findings.count == 1)
            #expect(throws: (any Error).self) { try ExportedRow.rows(try fixture.request()) }
            return
        }
        #expect(try CheckVerb.run(try fixture.request()).stopped == nil)
        let ids = try ExportedRow.rows(try fixture.request()).map(\.id)
        var good = expectation.goodIds[...]
        for id in ids where id == good.first { good.removeFirst() }
        #expect(good.isEmpty, "\(good) of \(ids)")
        #expect((expectation.goodRows...max(expectation.goodRows, expectation.dataRows)).contains(ids.count), "\(ids)")
    }

    @Test("What was counted is what was read", arguments: DamagedFixture.all)
    func counts(fixture: DamagedFixture) throws {
        guard fixture.expectation.outcome != "unreadable" else { return }
        let rows = try ExportedRow.rows(try fixture.request())
        let score = try ScoreVerb.run(try fixture.request(), by: [.all])
        #expect(score.groups.first?.tally.commitments == rows.count)
        #expect(score.frame.inputs.map(\.commitments) == [rows.count])
        let isTorn = fixture.name.hasPrefix("truncated") || fixture.name.hasPrefix("unclosed")
        #expect(score.frame.inputs.map(\.isPartial) == [isTorn])
    }

    @Test("Rows stand where the maker put them, whatever ends the lines", arguments: ["cr-only.csv", "crlf-mixed.csv"])
    func lines(name: String) throws {
        let fixture = try #require(DamagedFixture.all.first { $0.name == name })
        let rows = try ExportedRow.rows(try fixture.request())
        for spot in fixture.expectation.where where (spot.row ?? 0) > 1 {
            let row = try #require(rows.first { $0.source.row == spot.row })
            #expect(row.source.line == spot.line)
        }
    }

    @Test("A mail or a phone number in a finding is withheld as well")
    func privacy() throws {
        let fixture = try #require(DamagedFixture.all.first { $0.name == "ragged-long.csv" })
        let text = try Fixtures.text("damaged/ragged-long.csv")
            .replacing("one more", with: "write to mole@example.org")
        var request = try fixture.request()
        request.inputs = [.init(text: text, name: fixture.name)]
        let finding = try #require(try CheckVerb.run(request).findings.first { $0.code.id == "CSV013" })
        #expect(!finding.message.contains("mole@") && finding.value?.contains("mole@") == false)
        request.isPrivate = true
        let open = try #require(try CheckVerb.run(request).findings.first { $0.code.id == "CSV013" })
        #expect(open.value == "write to mole@example.org")
    }
}
