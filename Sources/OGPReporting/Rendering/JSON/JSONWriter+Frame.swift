import Findings
import OGPJoining
import OGPModel
import OGPScoring

extension JSONWriter {
    /// Writes a whole document: the frame, then the members of the result.
    mutating func document(
        schema: String, frame: ResultFrame, members: (inout JSONWriter) throws -> Void
    ) rethrows {
        try object { json in
            json.member("schema", schema)
            json.frame(frame)
            try members(&json)
        }
        endDocument()
    }

    /// Writes the members of the frame into the open object.
    mutating func frame(_ frame: ResultFrame) {
        object("method") { $0.method(frame.method) }
        member("asOf", frame.asOf.description)
        object("selection") { json in
            for part in frame.selection.parts {
                switch part.value {
                case .texts(let texts): json.member(part.name, texts)
                case .number(let number): json.member(part.name, number)
                case .chosen: json.member(part.name, true)
                }
            }
        }
        array(
            "inputs",
            { json in
                for input in frame.inputs { json.object { $0.input(input) } }
            })
        object("withheld") { json in
            json.member("emailAddresses", frame.withheld.emailAddresses)
            json.member("telephoneNumbers", frame.withheld.telephoneNumbers)
            json.member("credentials", frame.withheld.credentials)
        }
        member("missing", ifPresent: frame.missing?.rawValue)
        if let accepted = frame.accepted { self.accepted(accepted) }
        if !frame.references.isEmpty { references(frame.references) }
    }

    private mutating func references(_ files: [ReferenceFile]) {
        array("references") { json in
            for file in files {
                json.object { json in
                    json.member("option", file.option)
                    json.member("file", file.file)
                    json.member("sha256", orNull: file.sha256)
                }
            }
        }
    }

    private mutating func accepted(_ record: AcceptedThemesRecord) {
        object("acceptedThemes") { json in
            json.member("fromSuggestions", record.fromSuggestions)
            json.member("fromDecisions", record.fromDecisions)
            json.member("unmatched", record.unmatched.map(\.text))
            json.member("by", record.persons)
            if record.overruled.isEmpty { return }
            json.array("tagged") { json in
                for decision in record.overruled {
                    json.object { json in
                        json.member("commitment", decision.commitment.text)
                        json.member("theme", decision.theme)
                    }
                }
            }
        }
    }

    private mutating func method(_ method: Method) {
        member("id", method.id)
        member("version", method.version)
    }

    private mutating func input(_ input: InputRecord) {
        member("file", input.file)
        member("sha256", orNull: input.sha256)
        member("kind", input.kind)
        member("format", input.format)
        member("generation", orNull: input.generation.isEmpty ? nil : input.generation)
        member("dataAsOf", orNull: input.dataDay.day?.description)
        member("dataAsOfBasis", input.dataDay.basis.rawValue)
        member("dataAsOfEvidence", ifPresent: input.dataDay.evidence.isEmpty ? nil : input.dataDay.evidence)
        member("completeness", input.isDeclaredComplete ? "declared" : input.isWholePlan ? "stated" : "unknown")
        member("partial", input.isPartial)
        member("records", input.records)
        member("commitments", input.commitments)
        member("milestones", input.milestones)
        member("milestoneParts", input.milestoneParts)
        member("snapshot", ifPresent: input.snapshotDay?.description)
        if input.isHistory { member("history", true) }
        if !input.choices.isEmpty { choices(input.choices) }
        object(
            "findings",
            { json in
                json.member("error", input.findings.count(.error))
                json.member("warning", input.findings.count(.warning))
                json.member("note", input.findings.count(.note))
            })
    }

    private mutating func choices(_ choices: [ReadingChoice]) {
        array("choices") { json in
            for choice in choices {
                json.object { json in
                    json.member("option", choice.option)
                    json.member("value", choice.value)
                    json.member("because", choice.because)
                }
            }
        }
    }
}
