import OGPModel
import OGPScoring

/// Writes commitment pages as `ogp.page.v1`: the exported row with its full text and gaps.
public enum CommitmentPageJSON {
    /// The document's schema id.
    public static let schema = "ogp.page.v1"

    /// The document.
    public static func document(_ pages: [CommitmentPage], frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.array("pages") { json in
                for page in pages { json.object { write(page, frame.missing ?? .bounds, &$0) } }
            }
        }
        return json
    }

    private static func write(_ page: CommitmentPage, _ missing: MissingPolicy, _ json: inout JSONWriter) {
        var row = JSONRow(json: json)
        page.row.write(to: &row)
        json = row.json
        json.member("fullText", page.text)
        json.member("url", page.commitment.url)
        json.array("milestoneList") { json in
            for step in page.steps {
                json.object { json in
                    var row = JSONRow(json: json)
                    step.row.writeOwn(to: &row)
                    json = row.json
                }
            }
        }
        json.object("progress") { $0.progress(page.progress, missing) }
        json.array("questions") { json in
            for question in page.accounts.questions { json.object { $0.question(question, "en") } }
        }
        json.array("stories") { json in
            for story in page.accounts.stories { json.object { $0.story(story) } }
        }
        json.array("gaps") { json in
            for gap in page.gaps {
                json.object { json in
                    json.member("rule", gap.rule)
                    json.member("severity", gap.severity.rawValue)
                    json.member("message", gap.message)
                    json.member("ref", gap.ref)
                }
            }
        }
    }
}
