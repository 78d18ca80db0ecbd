import Findings
import XMLReading

/// An activity's identifier and the activities that it is related to.
struct IATIRelations {
    /// The identifier; empty where there is none.
    private(set) var id = ""
    /// The identifiers of its parents.
    private(set) var parents: [String] = []
    /// The identifiers of its children.
    private(set) var children: [String] = []

    init(id: String, parents: [String], children: [String] = []) {
        self.id = id
        self.parents = parents
        self.children = children
    }

    /// Reads the activity that begins and passes over everything else of it.
    init(_ reader: inout XMLReader, _ sink: inout FindingTally) throws {
        let level = reader.depth
        var tree = XMLSubtree()
        while let event = try reader.next(&sink) {
            if event == .end, reader.depth == level { return }
            guard event == .start else { continue }
            switch reader.name {
            case "iati-identifier":
                try reader.readSubtree(into: &tree, &sink)
                if id.isEmpty { id = DocumentElement(tree).deepText }
            case "related-activity":
                note(reader)
                try reader.skipSubtree(&sink)
            default: try reader.skipSubtree(&sink)
            }
        }
    }

    private mutating func note(_ reader: borrowing XMLReader) {
        let ref = DocumentText.clean(reader.attribute("ref") ?? "")
        if ref.isEmpty { return }
        switch DocumentText.clean(reader.attribute("type") ?? "") {
        case "1": parents.append(ref)
        case "2": children.append(ref)
        default: break
        }
    }
}
