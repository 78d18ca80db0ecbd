import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

struct ScoreRenderingTests {
    private func result(_ count: Int = 5, by dimensions: [ScoreDimension]) throws -> InventedReport.Result {
        let more = count > 5 ? (6...count).map { InventedReport.commitment("EX000\($0)") } : []
        return try InventedReport.result(InventedReport.onePlan + more, by: dimensions)
    }

    private func renderings(_ result: InventedReport.Result) -> [String] {
        [
            ScoreText.text(result.groups, frame: result.frame), ScoreMarkdown.text(result.groups, frame: result.frame),
            InventedReport.body(page(result)),
        ]
    }

    private func page(_ result: InventedReport.Result) -> String {
        String(decoding: ScoreHTML.page(result.groups, frame: result.frame), as: UTF8.self)
    }

    @Test("below ten there are counts and no percentage; from ten on there are both", arguments: [5, 14])
    func percentages(count: Int) throws {
        let expected = count == 5 ? "2 of 3" : "11 of 12 (92%)"
        for text in renderings(try result(count, by: [.all])) {
            #expect(text.contains(expected))
            #expect(text.contains("%)") == (count == 14))
        }
    }

    @Test(
        "the withdrawn are named beside every rate of completion", arguments: [[ScoreDimension.all], [.member, .year]])
    func withdrawn(dimensions: [ScoreDimension]) throws {
        for text in renderings(try result(by: dimensions)) {
            #expect(text.contains("Withdrawn") || text.contains("1 withdrawn"))
        }
    }

    @Test("nothing assessed is said in words, never as a rate of zero")
    func nullRate() throws {
        let commitments = [
            InventedReport.commitment("EX0001") {
                $0.ratings = CommitmentRatings()
                $0.ratings.completionEndOfTerm = .notReviewed
            }
        ]
        for text in renderings(try InventedReport.result(commitments, by: [.all, .member])) {
            #expect(text.contains("not assessed"))
            #expect(!text.contains("0 of 0"))
            #expect(!text.contains("(0%"))
        }
    }

    @Test("a record without an assessor's ratings says so, and shows no table of them")
    func noRatings() throws {
        let commitments = [InventedReport.commitment("EX0001") { $0.ratings = CommitmentRatings() }]
        for text in renderings(try InventedReport.result(commitments, by: [.all, .member])) {
            let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("hold no ratings of completion, ambition or results"))
            #expect(!words.contains("Latest completion") && !words.contains("ladder"))
            #expect(words.contains("Commitments") && words.contains("Exampleland"))
        }
    }

    @Test("groups stand by name whatever their rate and their order")
    func order() throws {
        let commitments = [
            InventedReport.commitment("A1", member: "Aland", code: "AAA") {
                $0.ratings.completionEndOfTerm = .coded(.limited)
            },
            InventedReport.commitment("B1", member: "Beland", code: "BBB"),
        ]
        var result = try InventedReport.result(commitments, by: [.member])
        result = InventedReport.Result(report: result.report, groups: result.groups.reversed(), frame: result.frame)
        for text in renderings(result) {
            let first = try #require(text.firstRange(of: "Aland"))
            let second = try #require(text.firstRange(of: "Beland"))
            #expect(first.lowerBound < second.lowerBound)
            #expect(text.contains("no ranking"))
        }
    }

    @Test("the two scales of ambition and of results are never added up")
    func scales() throws {
        let commitments = [
            InventedReport.commitment("EX0001"),
            InventedReport.commitment("EX0002", plan: 3, year: 2022) {
                $0.ratings.potentialImpact = .notCollected
                $0.ratings.potentialForResults = .coded(.substantial)
                $0.ratings.openedGovernment = .notCollected
                $0.ratings.earlyResults = .coded(.significant)
            },
        ]
        let text = ScoreText.text(
            try InventedReport.result(commitments, by: [.all]).groups,
            frame: try InventedReport.result(commitments, by: [.all]).frame)
        for line in text.split(separator: "\n") where line.contains("plans before") || line.contains("plans since") {
            #expect(line.hasSuffix("1 of 1"), "\(line)")
        }
        #expect(text.count(of: "plans before") == 2)
        #expect(text.count(of: "plans since") == 2)
        #expect(text.contains("--by era keeps them apart"))
    }

    @Test("groups that overlap say so")
    func overlap() throws {
        for text in renderings(try result(by: [.theme])) { #expect(text.contains("do not add up")) }
        for text in renderings(try result(by: [.year])) { #expect(!text.contains("do not add up")) }
    }

    @Test("an empty selection says so")
    func empty() throws {
        for text in renderings(try InventedReport.result([], by: [.member])) {
            #expect(text.contains("No commitment was selected."))
        }
    }

    @Test("a hostile institution stays a text")
    func hostile() throws {
        let commitments = [InventedReport.commitment("EX0001") { $0.lead = [InventedReport.hostile] }]
        for text in renderings(try InventedReport.result(commitments, by: [.lead])) {
            #expect(!text.utf8.contains(0x1B))
            #expect(!text.contains("\u{202E}"))
        }
        let page = renderings(try InventedReport.result(commitments, by: [.lead]))[2]
        #expect(!page.contains("<script"))
    }

    @Test("the page has one first heading and a caption for every table")
    func page() throws {
        let page = page(try result(by: [.all, .member, .era]))
        #expect(page.count(of: "<h1") == 1)
        #expect(page.count(of: "<caption") == page.count(of: "<table"))
        #expect(page.contains("default-src"))
        let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
    }

    @Test("what governments report stands beside the ratings, and only where somebody reports")
    func reported() throws {
        let plain = try result(by: [.member])
        for text in renderings(plain) { #expect(!text.contains("the government reports")) }
        let commitments = [
            InventedReport.commitment("EX0001") {
                $0.assessments = [
                    Assessment(
                        role: .government, by: "Ministry", stage: .progress, year: 2018,
                        status: .coded(.substantial), said: "Substantial")
                ]
            }
        ]
        for text in renderings(try InventedReport.result(commitments, by: [.member])) {
            #expect(text.contains("What the government reports"))
        }
    }

    @Test("the title names the members asked for and until when the data speak; the figure speaks of that day")
    func title() throws {
        let result = try InventedReport.result(
            InventedReport.onePlan, by: [.all],
            selection: SelectionRecord([SelectionRecord.Part("member", .texts(["Exampleland"]))]))
        for text in renderings(result) {
            #expect(text.contains("Exampleland"))

        }
        let title =
            "Commitments of Exampleland: completion, ambition and results, as of 2024-07-03 with data up to 2024-03-31"
        #expect(page(result).contains("<title>\(title)</title>"))
        #expect(page(result).contains("as the IRM coded it, as of <time>2024-03-31</time>. "))
    }

    @Test("a reference with spaces is given as a shell takes it")
    func quotedReference() throws {
        let commitments = [InventedReport.commitment("EX0001", member: "North Exampleland")]
        let page = page(try InventedReport.result(commitments, by: [.member]))
        #expect(page.contains("<code>ogp explain &#39;member=North Exampleland.completion&#39; FILE</code>"))
    }

    @Test("no star of our own is shown: a commitment that passes every step is only said to")
    func ladder() throws {
        let commitments = [
            InventedReport.commitment("EX0001") { $0.ratings.potentialImpact = .coded(.transformative) }
        ]
        for text in renderings(try InventedReport.result(commitments, by: [.member])) {
            #expect(!text.contains("Starred"))
            #expect(text.contains("none where all are reached"))
        }
    }

    @Test("the same scores give the same bytes")
    func deterministic() throws {
        let dimensions: [ScoreDimension] = [.all, .member, .theme, .lead]
        #expect(renderings(try result(by: dimensions)) == renderings(try result(by: dimensions)))
    }
}
