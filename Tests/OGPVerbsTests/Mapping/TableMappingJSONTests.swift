import Foundation
import OGPImport
import OGPModel
import OGPVerbs
import TestSupport
import Testing

struct TableMappingJSONTests {
    @Test("a mapping that is written and read again is the same", arguments: 0..<60)
    func roundTrip(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let mapping = random.mapping()
        #expect(try TableMapping(json: mapping.json, file: "m.json") == mapping)
        #expect(mapping.json == mapping.json)
    }

    @Test("the file is JSON that begins with its schema, what to do, and what is open")
    func opening() throws {
        var mapping = TableMapping(
            rows: .milestone,
            columns: [
                TableMapping.Column(header: "Meta", place: 1, field: .milestoneTitle, decision: .proposed),
                TableMapping.Column(header: "Estado", place: 2, field: .status, decision: .open),
            ])
        mapping.words = [TableMapping.Word(said: "Closed", count: 3, meaning: .unrecognised, decision: .open)]
        let lines = mapping.json.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines[1] == "\"schema\": \"ogp-mapping/1\",")
        #expect(lines[2] == "\"help\": [")
        #expect(mapping.openQuestions.count == 2)
        #expect(mapping.openQuestions[0].hasPrefix("column 2, \"Estado\": is it status?"))
        #expect(mapping.openQuestions[1].hasPrefix("the word \"Closed\" (3 cells)"))
        let parsed = try JSONSerialization.jsonObject(with: Data(mapping.json.utf8)) as? [String: Any]
        #expect((parsed?["openQuestions"] as? [String]) == mapping.openQuestions)
        #expect((parsed?["choices"] as? [String: [String]])?["field"]?.count == TableField.allCases.count)
    }

    @Test("a mapping whose columns name no item asks for one that does")
    func nameless() {
        let status = TableMapping.Column(header: "Status", place: 1, field: .status, decision: .confirmed)
        let title = TableMapping.Column(header: "Title", place: 2, field: .commitmentTitle, decision: .confirmed)
        #expect(TableMapping(rows: .commitment, columns: [status]).openQuestions.count == 1)
        #expect(TableMapping(rows: .milestone, columns: [status, title]).openQuestions.count == 1)
        #expect(TableMapping(rows: .update, columns: [status, title]).openQuestions == [])
    }

    @Test(
        "a mistake is named with its line, its key and what is meant",
        arguments: [
            ("\"field\": \"milestone.titel\"", "m.json:6:", "columns[0].field", "did you mean milestone.title?"),
            ("\"field\": \"zzzzzz\"", "m.json:6:", "columns[0].field", "the fields are plan.id"),
            ("\"decision\": \"perhaps\"", "m.json:6:", "columns[0].decision", "confirmed, proposed, open"),
            ("\"place\": 0", "m.json:6:", "columns[0].place", "from 1"),
            ("\"whole\": 10", "m.json:6:", "columns[0].whole", "1 or 100"),
            ("\"day\": \"31/12/2020\"", "m.json:6:", "columns[0].day", "2026-03-31"),
            ("\"dateOrder\": \"dym\"", "m.json:6:", "columns[0].dateOrder", "dmy, mdy, ymd"),
            ("\"colour\": \"red\"", "m.json:6:", "columns[0].colour", "not known"),
            ("\"samples\": [1]", "m.json:6:", "columns[0].samples", "a number"),
        ])
    func mistakes(line: String, place: String, key: String, hint: String) {
        let key2 = String(line.prefix { $0 != ":" })
        let others = ["\"place\": 1", "\"header\": \"A\"", "\"decision\": \"confirmed\""].filter { !$0.hasPrefix(key2) }
        let json = """
            {
              "schema": "ogp-mapping/1",
              "rows": "commitment",
              "columns": [
                {
                  \(line),
                  \(others.joined(separator: ", "))
                }
              ]
            }
            """
        let failure = #expect(throws: MappingFailure.self) { try TableMapping(json: json, file: "m.json") }
        let text = failure?.description ?? ""
        #expect(text.hasPrefix(place))
        #expect(text.contains(key))
        #expect(text.contains(hint))
        #expect(text.contains("ogp map"))
    }

    @Test("a word without a known meaning is a mistake, and a byte-order mark and line ends of Windows are none")
    func words() throws {
        func json(_ meaning: String) -> String {
            """
            {"schema": "ogp-mapping/1", "rows": "update",
             "columns": [{"place": 1, "header": "S", "field": null, "decision": "confirmed"}],
             "words": [{"said": "NIL", "meaning": "\(meaning)", "decision": "confirmed"}]}
            """
        }
        #expect(throws: MappingFailure.self) { try TableMapping(json: json("nothingnew!"), file: "m") }
        let text = "\u{FEFF}" + json("nothingNew").replacing("\n", with: "\r\n")
        #expect(try TableMapping(json: text, file: "m").words.first?.meaning == .nothingNew)
    }
}
