import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Nothing depends on the order of elements.
struct StratMLOrderTests {
    private static let files = ["plan.xml", "skeleton.xml", "statuses.xml", "damaged-references.xml"]

    /// What was read, without the places where it stands.
    private struct Content: Equatable {
        var commitments: [Commitment]
        var plan: ActionPlan?
        var codes: [String]
        var dropped: [String]
        var newest: NewestDate?
        var choices: [ReadingChoice]

        init(_ read: StratMLPlanUnderTest) {
            let nowhere = SourcePosition(file: "")
            commitments = read.commitments.map {
                var commitment = $0
                commitment.source = nowhere
                commitment.cells = []
                commitment.milestones = commitment.milestones.map {
                    var milestone = $0
                    milestone.source = nowhere
                    milestone.output = milestone.output.split(separator: "\n").sorted().joined(separator: "\n")
                    return milestone
                }
                return commitment
            }
            plan = read.summary.plans.first
            plan?.source = nowhere
            plan?.extra.sort { ($0.header, $0.text) < ($1.header, $1.text) }
            codes = read.codes.sorted()
            dropped = read.findings(.stratMLEmptyBranches).map(\.message)
            newest = read.summary.newest
            choices = read.summary.choices
        }
    }

    @Test("a plan says the same whatever the order of its elements", arguments: files, 0..<12)
    func shuffled(file: String, seed: Int) throws {
        let tree = try StratMLElementTree(try Fixtures.text("stratml/" + file))
        var generator = SplitMix64(seed: UInt64(seed))
        var ranks: [String: UInt64] = [:]
        for element in Set(Self.names(tree)).sorted() { ranks[element] = generator.next() }
        let shuffled = tree.ordered { ranks[$0] ?? 0 }.document
        for level in ImportOptions.CommitmentLevel.allCases {
            let options = StratMLPlanUnderTest.level(level)
            let expected = Content(try StratMLPlanUnderTest(text: tree.document, options))
            #expect(Content(try StratMLPlanUnderTest(text: shuffled, options)) == expected, "\(level)")
        }
    }

    private static func names(_ tree: StratMLElementTree) -> [String] { [tree.name] + tree.children.flatMap(names) }

    @Test("in reverse order, too", arguments: files)
    func reversed(file: String) throws {
        let tree = try StratMLElementTree(try Fixtures.text("stratml/" + file))
        let names = Set(Self.names(tree)).sorted()
        let backwards = tree.ordered { name in UInt64(names.count - (names.firstIndex(of: name) ?? 0)) }
        #expect(
            Content(try StratMLPlanUnderTest(text: backwards.document))
                == Content(try StratMLPlanUnderTest(text: tree.document)))
    }

    @Test("a goal may state its name and performers behind its objectives")
    func lateName() throws {
        let read = try StratMLPlanUnderTest(
            core: """
                <Goal><Objective><Name>One</Name></Objective><Objective><Name>Two</Name></Objective><Name>Late</Name>\
                <Stakeholder StakeholderTypeType="Organization"><Name>Ministry</Name><Role><RoleType>Performer</RoleType></Role>\
                </Stakeholder></Goal>
                """)
        #expect(read.commitments.map(\.heading) == ["Late", "Late"])
        #expect(read.commitments.map(\.lead) == [["Ministry"], ["Ministry"]])
    }

    @Test("behind very many objectives a late name does not reach the first of them, and that is said")
    func veryLateName() throws {
        let objectives = (0..<10_000).map { "<Objective><Name>\($0)</Name></Objective>" }.joined()
        let read = try StratMLPlanUnderTest(core: "<Goal>\(objectives)<Name>Late</Name></Goal>")
        #expect(read.commitments.count == 10_000)
        #expect(read.commitments.first?.heading.isEmpty == true && read.commitments.last?.heading == "Late")
        #expect(read.findings(.stratMLLateHeading).map(\.value) == ["Late"])
        let inOrder = try StratMLPlanUnderTest(core: "<Goal><Name>First</Name>\(objectives)</Goal>")
        #expect(inOrder.commitments.allSatisfy { $0.heading == "First" })
        #expect(inOrder.findings(.stratMLLateHeading).isEmpty)
    }
}
