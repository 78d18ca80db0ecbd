import ByteReading
import Findings
import OGPCatalogues
import XMLReading

/// The description of a plan, as it stands in a document.
struct PlanDescription {
    /// The id that stands on the plan's element.
    let id: String?
    let item: PlanItem

    /// All descriptions of a document, by the number of their plan element from 1.
    ///
    /// - Throws: what reading the document throws.
    static func all(in input: InputFile, options: XMLOptions, isExact: Bool) throws -> [Int: PlanDescription] {
        var ignored = FindingTally()
        var xml = try XMLReader(input, options: options.withoutDigest)
        var tree = XMLSubtree()
        var found: [Int: PlanDescription] = [:]
        var (number, id): (Int, String?) = (0, nil)
        while let event = try xml.next(&ignored) {
            guard event == .start else { continue }
            switch (xml.name, xml.depth) {
            case ("actionPlans", 1): continue
            case ("actionPlan", 2): (number, id) = (number + 1, xml.attribute("id").flatMap { $0.isEmpty ? nil : $0 })
            case ("id", 3):
                try xml.readSubtree(into: &tree, &ignored)
                id = PlanElementReading.text(of: tree)
            case ("about", 3):
                try xml.readSubtree(into: &tree, &ignored)
                if found[number] != nil { continue }
                let item = PlanItem(.actionPlan, tree.root, in: tree, isExact: isExact)
                found[number] = PlanDescription(id: id, item: item)
            default: try xml.skipSubtree(&ignored)
            }
        }
        return found
    }
}
