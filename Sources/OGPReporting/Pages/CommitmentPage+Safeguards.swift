public import OGPCatalogues
public import OGPModel
import OGPScoring
import OGPThemes

extension CommitmentPage {
    /// What stands on a page beside the record of the commitment: the questions on its safeguards, and the stories told
    /// of it.
    public struct Accounts: Sendable {
        /// The questions with their answers.
        public var questions: [SafeguardQuestion]
        /// The stories.
        public var stories: [SuccessStory]
        /// The genes that stories name.
        public var genes: SuccessGenes?
        /// The groups that those who took part are counted in; nobody is counted where it is `nil`.
        public var forms: AdvocacyForms?

        /// Accounts; nothing where left out.
        public init(
            questions: [SafeguardQuestion] = [], stories: [SuccessStory] = [], genes: SuccessGenes? = nil,
            forms: AdvocacyForms? = nil
        ) {
            self.forms = forms
            self.questions = questions
            self.stories = stories
            self.genes = genes
        }
    }

    /// The questions that something is known of; how many wait for a person stands at the end.
    static func safeguards(_ accounts: Accounts) -> Section {
        let known = accounts.questions.filter { $0.isAnswered || $0.applicable.outcome != nil }
        var facts = known.map { question in
            let text = question.textFinding
            let said = question.answers.map(\.words)
            return (
                name: question.check.question("en"),
                value: ((text.isEmpty ? [] : [text]) + said).joined(separator: "; ")
            )
        }
        let open = accounts.questions.count { $0.isOpen }
        if open > 0 {
            facts.append(
                (name: "Unanswered", value: "\(CountedNoun("question").counted(open)) for a person; no failure"))
        }
        return Section(title: "Safeguards", facts: facts)
    }

    /// Who took part by stakeholder group and regional group; empty where the source names nobody.
    static func participation(_ commitment: Commitment, _ accounts: Accounts) -> Section {
        var balance = StakeholderBalance()
        if let forms = accounts.forms { balance.count(commitment, forms) }
        let rows = balance.total == 0 ? [] : accounts.forms.map(balance.rows) ?? []
        return Section(title: "Who took part, as the source names them", facts: rows)
    }

    /// The stories: challenge, response, impact, and the dominant genes in order, each with its reason. There are no
    /// numbers.
    static func stories(_ accounts: Accounts) -> [Section] {
        accounts.stories.map { story in
            let when =
                story.date?.description ?? (story.dateText.isEmpty ? "no date" : "\u{201C}\(story.dateText)\u{201D}")
            var facts = [
                ("Challenge", story.challenge), ("Response", story.response), ("Impact", story.impact),
            ].map { (name: $0.0, value: $0.1.isEmpty ? "not stated" : $0.1) }
            for (place, gene) in story.genes.enumerated() {
                let name = accounts.genes?.items.first { $0.id == gene.gene }?.name ?? gene.gene
                facts.append(
                    (
                        name: "Dominant gene \(place + 1), \(name)",
                        value: gene.reason.isEmpty ? "no reason given" : gene.reason
                    ))
            }
            return Section(title: "Good Cyber Story, as \(story.assessor) tells it (\(when))", facts: facts)
        }
    }
}
