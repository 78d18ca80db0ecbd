import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

struct GapsHTMLTests {
    @Test("the page has one first heading, a language, a policy that forbids loading, and no script")
    func frame() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        #expect(page.count(of: "<h1") == 1)
        #expect(page.contains("<html lang=\"en\""))
        #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'"))
        #expect(!page.contains("<script"))
        #expect(!page.contains(" src="))
        #expect(!page.contains("http-equiv=\"refresh\""))
        #expect(page.count(of: "<caption") == page.count(of: "<table"))
        #expect(!page.contains("<th>"))
    }

    @Test("the title says what, who and as of when, and until when the data speak")
    func title() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        let title =
            "Exampleland 2016\u{2013}2018: promise and delivery, as of 2024-07-03 with data up to 2024-03-31</title>"
        #expect(page.contains(title))
    }

    @Test("a day of our own words is marked, so that no line breaks inside it")
    func days() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        #expect(page.contains("<dd><time>2024-03-31</time>, the day up to which the data speak</dd>"))
        #expect(page.contains("as the IRM coded it, as of <time>2024-03-31</time>. "))
    }

    @Test("sections stand in the order of the common frame: findings, what is open, figures, gaps, method, reply")
    func order() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        let ids = [
            "findings", "undetermined", "completion", "gaps", "coverage", "owed", "record", "rules", "methods",
            "quality",
            "reply", "licence",
        ]
        let places = try ids.map { try #require(page.firstRange(of: "<h2 id=\"\($0)\">")).lowerBound }
        #expect(places == places.sorted())
    }

    @Test("every anchor that is linked to exists, and no anchor twice")
    func anchors() throws {
        var commitments = InventedReport.onePlan
        commitments.append(
            InventedReport.commitment("EX 0002\"", code: "EXB", plan: 1) { $0.ratings.verifiable = .coded(false) })
        let page = InventedReport.page(try InventedReport.result(commitments))
        let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        let targets = page.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(!targets.isEmpty)
        #expect(Set(targets).subtracting(ids).subtracting(["main"]).isEmpty)
    }

    @Test("a hostile title stays a text, in an unknown language")
    func hostileTitle() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        #expect(
            page.contains(
                "<span lang=\"\" dir=\"auto\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;")
        )
        #expect(page.contains("[U+202E]back [U+001B][31mred"))
        #expect(!page.utf8.contains(0x1B))
    }

    @Test("a title of thirty thousand characters is cut where it heads a card")
    func longTitle() throws {
        let title = String(repeating: "word ", count: 6000)
        let commitments = [
            InventedReport.commitment("EX0001", title: title) { $0.ratings.completionEndOfTerm = .coded(.limited) }
        ]
        let page = InventedReport.page(try InventedReport.result(commitments))
        #expect(page.utf8.count < 80_000)
        #expect(page.contains("word \u{2026}</span>"))
    }

    @Test("a gap shows severity as shape and word, its sentence, why, remedy, cells and reference")
    func entry() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        let card = try #require(page.between("id=\"c-EX0002\"", "</article>"))
        for part in [
            "<span aria-hidden=\"true\">\u{25B2}</span> High", "Ended and not complete",
            "The IRM codes completion as limited at the end of the term.", "Why it matters", "What would mend it",
            "Completion at end of term: limited; End date: \u{201C}<span lang=\"\" dir=\"auto\">2018-08-31</span>\u{201D} (row 3)",
            "<code>gap:ended-incomplete:EX0002</code>", "row 3 of <span lang=\"\" dir=\"auto\">plans.csv</span>",
        ] { #expect(card.contains(part), "\(part)") }
    }

    @Test("gaps of one commitment stand in the order of the rules")
    func ruleOrder() throws {
        let commitments = [
            InventedReport.commitment("EX0001") {
                $0.ratings.completionEndOfTerm = .coded(.limited)
                $0.ratings.verifiable = .coded(false)
                $0.lead = []
            }
        ]
        let page = InventedReport.page(try InventedReport.result(commitments))
        let refs = ["ended-incomplete", "not-verifiable", "no-lead-institution"]
        let places = try refs.map { try #require(page.firstRange(of: "<code>gap:\($0):EX0001</code>")).lowerBound }
        #expect(places == places.sorted())
    }

    @Test("what the assessor owes stands apart, and nowhere among the commitments")
    func owed() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        let section = try #require(page.between("<h2 id=\"owed\">", "<h2 "))
        #expect(section.contains("owed by the assessor, the IRM, and not by the government"))
        #expect(section.contains("gap:ended-not-assessed:EX0004"))
        #expect(page.contains("not by the government: the assessment of 1 of 5 commitments \u{2013} ended and never"))
        let gaps = try #require(page.between("<h2 id=\"gaps\">", "<h2 "))
        #expect(!gaps.contains("ended-not-assessed"))
        #expect(!gaps.contains("EX0004"))
    }

    @Test("gaps in the record stand apart")
    func record() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        #expect(try #require(page.between("<h2 id=\"record\">", "<h2 ")).contains("gap:no-policy-area:EX0005"))
        #expect(try #require(page.between("<h2 id=\"gaps\">", "<h2 ")).contains("no-policy-area") == false)
    }

    @Test(
        "areas name the menu, say whether the plan is whole, and are reported as left out only then",
        arguments: [true, false])
    func coverage(isComplete: Bool) throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan, isComplete: isComplete))
        let section = try #require(page.between("<h2 id=\"coverage\">", "<h2 "))
        #expect(section.contains("Strengthening Democracy and Protecting Civic Rights in the Digital Era"))
        #expect(section.contains("taken to be whole") == isComplete)
        #expect(section.contains("It is not known whether the data hold every commitment") == !isComplete)
        #expect(section.contains("gap:area-without-commitment:AP_EXA02/freedom-of-expression") == isComplete)
        #expect(section.contains("Protecting freedom of expression") == isComplete)
    }

    @Test("rules show why they could not judge")
    func notJudged() throws {
        let result = try InventedReport.result(InventedReport.onePlan)
        let page = InventedReport.page(result)
        let table = try #require(page.between("<table id=\"rules-table\">", "</table>"))
        for rule in result.report.rules {
            let isShown = table.contains(HTMLNode.text(rule.rule.title + " (").markup)
            let isIdle = rule.examined == 0 && rule.rule.subject != .commitment && rule.rule.subject != .plan
            #expect(isShown != isIdle, "\(rule.rule.id)")
        }
        #expect(page.contains("found nothing to look at"))
        #expect(table.contains("completion is not yet reviewed (1)"))
        #expect(table.contains("everything was judged"))
    }

    @Test("a report without gaps reads well")
    func noGaps() throws {
        let result = try InventedReport.result([InventedReport.commitment("EX0001")])
        #expect(result.report.gaps.isEmpty)
        let page = InventedReport.page(result)
        #expect(page.contains("No gap was found by \(InventedReport.rulesAlwaysInUse) rules, in what could be judged."))
        #expect(page.contains("No gap was found in the plan or its commitments, as far as the rules could judge."))
        #expect(page.contains("No assessment was found to be owed"))
        #expect(page.contains("for 1 of 1 commitment assessed"))
    }

    @Test("a report of nothing at all is a whole page")
    func nothing() throws {
        let page = InventedReport.page(try InventedReport.result([]))
        #expect(page.contains("<title>Commitments: promise and delivery, as of 2024-07-03"))
        #expect(page.hasSuffix("</html>\n"))
        #expect(!page.contains("NaN"))
    }

    @Test("a rate of nothing is never a zero")
    func nullRate() throws {
        let commitments = [
            InventedReport.commitment("EX0001") { $0.ratings.completionEndOfTerm = .notReviewed },
            InventedReport.commitment("EX0002") { $0.ratings.completionEndOfTerm = .coded(.withdrawn) },
        ]
        let page = InventedReport.body(InventedReport.page(try InventedReport.result(commitments)))
        #expect(page.contains("No completion is assessed yet: 1 not yet reviewed, 1 withdrawn."))
        #expect(!page.contains("0 of 0"))
        #expect(!page.contains("%)"))
        #expect(page.contains("not assessed"))
    }

    @Test("the withdrawn are named beside the rate")
    func withdrawn() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan))
        let sentence =
            "for 2 of 3 commitments assessed (up to 3 of 4 if the 1 not yet reviewed comes out so); left out of the count: "
            + "1 withdrawn."
        #expect(page.contains(sentence))
    }

    @Test("there are at most five main findings, each with a link")
    func findings() throws {
        let result = try InventedReport.result(InventedReport.onePlan, isComplete: true)
        let findings = try #require(InventedReport.page(result).between("<ol class=\"summary\">", "</ol>"))
        #expect((1...5).contains(findings.count(of: "<li>")))
        #expect(findings.count(of: "<li>") == findings.count(of: "<a href=\"#"))
    }

    @Test("above sixty commitments with gaps there is a list instead of cards", arguments: [60, 61])
    func compact(count: Int) throws {
        let commitments = (1...count).map { number in
            InventedReport.commitment("EX\(number)", row: number + 1) {
                $0.ratings.completionEndOfTerm = .coded(.limited)
            }
        }
        let page = InventedReport.page(try InventedReport.result(commitments))
        #expect(page.count(of: "<article") == (count == 60 ? 60 : 0))
        #expect(page.contains("<dl class=\"key entries\">") == (count == 61))
        #expect(page.count(of: "<code>gap:ended-incomplete:EX") == count)
    }

    @Test("several plans stand in the order of their members' names, each under its own heading")
    func severalPlans() throws {
        let commitments = [
            InventedReport.commitment("ZZ0001", member: "Zedland", code: "ZED", plan: 1) {
                $0.ratings.relevant = .coded(false)
            },
            InventedReport.commitment("EX0009", plan: 3, year: 2018) { $0.ratings.relevant = .coded(false) },
            InventedReport.commitment("EX0001") { $0.ratings.relevant = .coded(false) },
        ]
        let page = InventedReport.page(try InventedReport.result(commitments))
        #expect(page.contains("2 members, 3 action plans: promise and delivery"))
        let headings = ["AP_EXA02", "AP_EXA03", "AP_ZED01"].map { "<h3 id=\"plan-\($0)\">" }
        let places = try headings.map { try #require(page.firstRange(of: $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test("above twelve plans the table of completion stands without a figure", arguments: [12, 13])
    func figure(count: Int) throws {
        let commitments = (1...count).map { InventedReport.commitment("EX\($0)", code: "E\($0)", plan: 1) }
        let page = InventedReport.page(try InventedReport.result(commitments))
        #expect(page.contains("<figure") == (count == 12))
        #expect(page.contains("<table id=\"completion-table\">"))
    }

    @Test("contact details that were left out are counted")
    func withheld() throws {
        let result = try InventedReport.result(
            InventedReport.onePlan, withheld: RedactionCount(emailAddresses: 1, telephoneNumbers: 2))
        #expect(InventedReport.page(result).contains("1 e-mail address and 2 telephone numbers"))
    }

    @Test("only the sections whose rules were asked are there")
    func someRules() throws {
        let page = InventedReport.page(try InventedReport.result(InventedReport.onePlan, rules: ["delivery"]))
        #expect(!page.contains("<h2 id=\"coverage\">"))
        #expect(!page.contains("<h2 id=\"owed\">"))
        #expect(page.contains("asked, not all there are"))
    }

    @Test("the same report gives the same bytes")
    func deterministic() throws {
        let first = InventedReport.page(try InventedReport.result(InventedReport.onePlan, isComplete: true))
        for _ in 0..<5 {
            #expect(InventedReport.page(try InventedReport.result(InventedReport.onePlan, isComplete: true)) == first)
        }
    }

    @Test("no word passes judgement")
    func tone() throws {
        let result = try InventedReport.result(InventedReport.onePlan, isComplete: true)
        let text = InventedReport.body(InventedReport.page(result)).lowercased()
        for word in [
            "failed", "failure", "ranks", "ranking", " red ", " green ", "false claim", "score of", "worst", "best ",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(text.count(of: "grade") == text.count(of: "it is not a grade"))
    }
}
