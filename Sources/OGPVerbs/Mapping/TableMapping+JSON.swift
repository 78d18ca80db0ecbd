public import OGPImport
import OGPModel
import OGPReporting

extension TableMapping {
    /// The text of the mapping file: what is open and how to answer first, then the settings, a block for each column and
    /// word, and the names to choose from. Reading it gives the same mapping.
    public var json: String {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", Self.schema)
            json.member("help", Self.help)
            json.member("openQuestions", openQuestions)
            writeSettings(&json)
            json.array("columns") { json in for column in columns { column.write(&json) } }
            json.array("words") { json in for word in words { word.write(&json) } }
            Self.writeChoices(&json)
        }
        json.endDocument()
        return json.buffer.text
    }

    private static let help = [
        "This file says what each column of a table is, and what each word in its columns of statuses means.",
        "Where a decision is \"open\", nothing is read until somebody answers: change the value above it and set \"decision\" to "
            + "\"confirmed\". A \"proposed\" decision is used as it stands.",
        "The lists under \"choices\" at the end are the names to choose from. A column without a field is kept as it is.",
        "\"rows\" says what one row is: a commitment, a milestone, or an update (one item in one reporting period).",
        "Use it with: ogp gaps TABLE --mapping THIS-FILE",
    ]

    private func writeSettings(_ json: inout JSONWriter) {
        json.member("rows", rows.rawValue)
        json.member("language", orNull: language.isEmpty ? nil : language)
        json.member("member", orNull: member.isEmpty ? nil : member)
        json.member("planID", orNull: planID.isEmpty ? nil : planID)
        json.member("planTitle", orNull: planTitle.isEmpty ? nil : planTitle)
        json.member("commitments", ifPresent: namesNoCommitment ? Self.noCommitments : nil)
        json.member("role", role.rawValue)
        json.member("by", orNull: by.isEmpty ? nil : by)
        json.member("day", orNull: day?.description)
    }

    private static func writeChoices(_ json: inout JSONWriter) {
        json.object("choices") { json in
            json.member("rows", RowKind.allCases.map(\.rawValue))
            json.member("field", TableField.allCases.map(\.rawValue))
            json.member("decision", Decision.allCases.map(\.rawValue))
            json.member("dateOrder", DateOrder.allCases.map(\.rawValue))
            json.member("meaning", Word.Meaning.names)
            json.member("claim", ScheduleClaim.allCases.map(\.rawValue))
            json.member("lifecycle", Lifecycle.allCases.map(\.rawValue))
            json.member("role", AssessorRole.allCases.map(\.rawValue))
        }
    }
}

extension TableMapping.Column {
    fileprivate func write(_ json: inout JSONWriter) {
        json.object { json in
            json.member("place", place)
            json.member("header", header)
            json.member("field", orNull: field?.rawValue)
            json.member("decision", decision.rawValue)
            if !language.isEmpty { json.member("language", language) }
            json.member("role", ifPresent: role?.rawValue)
            json.member("day", ifPresent: day?.description)
            json.member("dateOrder", ifPresent: dateOrder?.rawValue)
            json.member("separator", ifPresent: separator)
            json.member("whole", ifPresent: whole)
            if !why.isEmpty { json.member("why", why) }
            if !samples.isEmpty { json.member("samples", samples) }
        }
    }
}

extension TableMapping.Word {
    fileprivate func write(_ json: inout JSONWriter) {
        json.object { json in
            json.member("said", said)
            json.member("count", count)
            json.member("meaning", meaning.name)
            json.member("claim", ifPresent: claim?.rawValue)
            json.member("lifecycle", ifPresent: lifecycle?.rawValue)
            json.member("decision", decision.rawValue)
            if !why.isEmpty { json.member("why", why) }
        }
    }
}
