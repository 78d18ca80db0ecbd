import OGPJoining
public import OGPModel

/// Writes inspections as `ogp.inspection.v1`.
public enum InspectionJSON {
    /// The document's schema id.
    public static let schema = "ogp.inspection.v1"

    /// The document.
    public static func document(_ inspections: [Inspection], asOf: CivilDate) -> JSONWriter {
        var json = JSONWriter(.pretty)
        let frame = ResultFrame(asOf: asOf, inputs: inspections.map(\.record))
        json.document(schema: schema, frame: frame) { json in
            json.array("files") { json in
                for inspection in inspections { json.object { write(inspection, asOf, &$0) } }
            }
        }
        return json
    }

    private static func write(_ inspection: Inspection, _ asOf: CivilDate, _ json: inout JSONWriter) {
        json.member("file", inspection.record.file)
        json.member("size", inspection.size)
        json.member("problem", ifPresent: inspection.problem)
        if let table = inspection.table { json.object("table") { write(table, &$0) } }
        if let document = inspection.document { json.object("document") { write(document, &$0) } }
        guard let contents = inspection.contents else { return }
        json.object("contents") { json in
            write(contents, &json)
            json.member("dataAgeInDays", orNull: inspection.age(on: asOf)?.days)
        }
    }

    private static func write(_ document: Inspection.Document, _ json: inout JSONWriter) {
        json.member("root", document.root)
        json.member("namespace", orNull: document.namespace)
        json.member("xmlVersion", orNull: document.xmlVersion)
        json.member("encoding", document.encoding)
        json.member("declaredEncoding", orNull: document.declaredEncoding)
        json.member("elements", document.elements)
        json.object("counts") { json in
            for entry in document.counts { json.member(entry.name, entry.count) }
        }
        json.member("unknown", document.unknown)
    }

    private static func write(_ table: Inspection.Table, _ json: inout JSONWriter) {
        json.member("encoding", table.encoding)
        json.object("lineEnds") { json in
            for end in table.lineEnds { json.member(end.name, end.count) }
        }
        json.member("delimiter", table.delimiter)
        json.member("headerRow", table.headerRow)
        json.member("headerNotes", table.headerNotes)
        json.member("columns", table.columns)
        json.member("recognised", table.recognised)
        json.member("unknown", table.unknown)
        json.member("policyAreas", table.policyAreas)
    }

    private static func write(_ contents: Inspection.Contents, _ json: inout JSONWriter) {
        json.member("commitments", contents.facts.commitments)
        json.member("milestones", contents.facts.milestones)
        json.member("plans", contents.facts.plans.count)
        json.member("members", contents.facts.memberNames.count)
        json.member("duplicateIDs", contents.facts.repeated.count)
        json.object("languages") { json in
            for language in contents.languages { json.member(language.name, language.count) }
        }
        json.object("dateOrders") { json in
            for order in contents.dateOrders { json.member(order.name, order.count) }
        }
        json.object("completeness") { json in
            for entry in contents.completeness { json.member(entry.label, entry.count) }
        }
    }
}
