import Findings
import OGPModel

extension JSONWriter {
    /// Writes what review sheets hold: the sheets with what was found wrong in them, and every answer with its author.
    mutating func answers(_ book: AnswerBook) {
        array("sheets") { json in
            for sheet in book.sheets {
                json.object { json in
                    json.member("file", sheet.file)
                    json.member("rows", sheet.rows)
                    json.array("findings") { json in
                        for finding in sheet.findings { json.object { FindingsJSON.write(finding, &$0) } }
                    }
                }
            }
        }
        array("items") { json in
            for answer in book.answers { json.object { $0.answer(answer) } }
        }
    }

    /// Writes the members of one story.
    mutating func story(_ story: SuccessStory) {
        member("challenge", story.challenge)
        member("response", story.response)
        member("impact", story.impact)
        array("genes") { json in
            for gene in story.genes {
                json.object { json in
                    json.member("gene", gene.gene)
                    json.member("reason", gene.reason)
                }
            }
        }
        member("assessor", story.assessor)
        member("date", orNull: story.date?.description)
    }

    /// Writes the members of one answer.
    mutating func answer(_ answer: SafeguardAnswer) {
        member("commitment", answer.commitment.text)
        member("question", answer.question)
        member("answer", answer.value.rawValue)
        member("reviewer", answer.reviewer)
        member("date", orNull: answer.date?.description)
        member("link", ifPresent: answer.link.isEmpty ? nil : answer.link)
        member("note", ifPresent: answer.note.isEmpty ? nil : answer.note)
    }
}
