import ByteReading
import OGPCatalogues
import OGPModel
import TestSupport
import Testing

@testable import OGPImport

struct PlanSchemaTests {
    /// The type of the schema that describes each kind of item.
    private static let types: [PlanItemKind: String] = [
        .actionPlan: "about", .commitment: "commitment", .milestone: "milestone", .update: "update",
        .evidence: "evidence", .stakeholder: "stakeholder", .process: "process", .coCreation: "coCreation",
        .published: "published", .extra: "extra",
    ]

    @Test("the schema has exactly the fields that are read", arguments: PlanItemKind.allCases)
    func fields(kind: PlanItemKind) throws {
        let schema = try PlanSchema()
        let type = try #require(Self.types[kind])
        let described = try #require(schema.kinds[type])
        var found: Set<String> = []
        for (name, type) in described.elements where PlanItemKind(rawValue: name) == nil {
            guard PlanVocabulary.groups.contains(name) else {
                found.insert(name)
                continue
            }
            let group = try #require(schema.kinds[type])
            found.formUnion(group.elements.keys.map { "\(name).\($0)" })
            found.formUnion(group.attributes.keys.map { "\(name).\($0)" })
        }
        found.formUnion(described.attributes.keys)
        // Text directly in an element is its field `text`; a member may be given by its name alone.
        #expect(found == kind.fields.subtracting(["member"]))
    }

    @Test("the schema lets items stand where they are read", arguments: PlanItemKind.allCases)
    func parts(kind: PlanItemKind) throws {
        let type = try #require(Self.types[kind])
        let described = try #require(try PlanSchema().kinds[type])
        let found = Set(described.elements.keys.compactMap(PlanItemKind.init(rawValue:)))
        #expect(found == Set(PlanItemKind.allCases.filter(kind.holds)))
    }

    @Test(
        "the words of the schema are the words of the model",
        arguments: [
            ("idSource", IDSource.allCases.map(\.rawValue)), ("kind", CommitmentKind.allCases.map(\.rawValue)),
            ("role", AssessorRole.allCases.map(\.rawValue)), ("stage", AssessmentStage.allCases.map(\.rawValue)),
            ("scheduleClaim", ScheduleClaim.allCases.map(\.rawValue)),
            ("lifecycle", Lifecycle.allCases.map(\.rawValue)),
            ("stakeholderKind", Stakeholder.Kind.allCases.map(\.rawValue)),
            ("stakeholderRole", Stakeholder.Role.allCases.map(\.rawValue)),
            ("level", MemberLevel.allCases.map(\.rawValue)), ("ogpValue", OGPValue.allCases.map(\.rawValue)),
            ("missing", Missing.allCases.map(\.rawValue)),
            ("publishedColumn", PublishedColumn.allCases.map(\.rawValue)),
            ("precision", DeadlinePrecision.allCases.map(\.rawValue)), ("basis", DateBasis.allCases.map(\.rawValue)),
            ("recurrence", RecurrenceFrequency.allCases.map(\.rawValue)),
        ])
    func words(type: String, words: [String]) throws {
        let listed = try #require(try PlanSchema().kinds[type]?.words)
        #expect(listed.filter { !$0.isEmpty } == words)
    }

    @Test("every mark that is read is an attribute of a date")
    func marks() throws {
        #expect(try Set(PlanSchema().attributes(of: "date").keys) == PlanVocabulary.marks)
    }

    @Test("the fixture that people would write is valid, the damaged one is not")
    func fixtures() throws {
        let schema = try PlanSchema()
        func mistakes(_ name: String) throws -> [String] {
            try schema.mistakes(in: InputFile(bytes: try Fixtures.bytes("ogp-plan/" + name), name: name))
        }
        #expect(try mistakes("plan.xml") == [])
        #expect(
            try mistakes("damaged.xml") == [
                "/actionPlans: no attribute colour", "/actionPlans: no element chapter",
                "/actionPlans/actionPlan[1]/commitment[1]/lead[1]: missing must not be lost",
                "/actionPlans/actionPlan[1]/commitment[1]: no element budget",
                "/actionPlans/actionPlan[1]/commitment[1]: no element process",
                "/actionPlans/actionPlan[1]/commitment[1]/update[1]: role must not be king",
            ])
    }
}
