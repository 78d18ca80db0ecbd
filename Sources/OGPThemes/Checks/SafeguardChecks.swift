public import OGPCatalogues
import OGPModel

/// The checks of a catalogue, ready to be held against commitments: which go with one, and what its texts say of them.
public struct SafeguardChecks: Sendable {
    /// The catalogue.
    public let catalogue: ThemeCatalogue
    private let index: PhraseIndex
    private let triggers: WordBeginnings
    private let textTriggers: WordBeginnings

    /// The checks of a catalogue.
    ///
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public init(_ catalogue: ThemeCatalogue) throws(CatalogueFailure) {
        self.catalogue = catalogue
        index = PhraseIndex(
            catalogue, words: try SafeguardWords.bundled(), languages: try FunctionWords.bundled())
        triggers = WordBeginnings(catalogue.checks.flatMap { $0.triggers.values.joined() })
        textTriggers = WordBeginnings(
            catalogue.checks.filter { $0.kind == .text }.flatMap { $0.triggers.values.joined() })
    }

    /// The checks that go with a commitment: those of its themes, and those that words of its texts call for.
    ///
    /// - Parameters:
    ///   - themes: the ids of the commitment's themes.
    ///   - texts: its texts.
    ///   - onlyText: whether only checks of text are wanted, which is quicker.
    /// - Returns: the checks in the order of the catalogue, each once.
    public func applicable(themes: [String], texts: CommitmentTexts, onlyText: Bool = false) -> [ApplicableCheck] {
        var asking: [String: [String]] = [:]
        for theme in themes {
            for check in catalogue.theme(theme)?.checks ?? [] { asking[check, default: []].append(theme) }
        }
        let checks = catalogue.checks.filter { !onlyText || $0.kind == .text }
        let beginnings = onlyText ? textTriggers : triggers
        let mayBeCalled = texts.texts.contains { beginnings.mayStand(in: $0.text) }
        guard mayBeCalled || checks.contains(where: { asking[$0.id] != nil }) else { return [] }
        let asked = checks.filter { asking[$0.id] != nil || mayBeCalled && !$0.triggers.isEmpty }
        var wanted = wanted(asked, themes)
        if mayBeCalled { wanted.formUnion(asked.filter { !$0.triggers.isEmpty }.map { .trigger($0.id) }) }
        let hits = wanted.isEmpty ? [] : index.hits(in: texts.texts, wanted: wanted)
        return checks.compactMap { check in
            let trigger = hits.first { $0.owner == .trigger(check.id) }?.match
            guard let own = asking[check.id] ?? (trigger == nil ? nil : []) else { return nil }
            return ApplicableCheck(
                check, themes: own, trigger: own.isEmpty ? trigger : nil,
                outcome: check.kind == .text ? outcome(of: check, themes, hits, texts) : nil,
                isSpokenOf: isSpokenOf(check, themes, hits))
        }
    }

    /// What the texts say of one check.
    ///
    /// - Parameters:
    ///   - check: a check of text.
    ///   - themes: the themes whose instruments count, where the check names none of its own.
    ///   - texts: the texts.
    /// - Returns: what the texts say.
    public func outcome(of check: SafeguardCheck, themes: [String], texts: CommitmentTexts) -> CheckOutcome {
        outcome(of: check, themes, index.hits(in: texts.texts, wanted: wanted([check], themes)), texts)
    }

    private func outcome(
        of check: SafeguardCheck, _ themes: [String], _ hits: [PhraseIndex.Hit], _ texts: CommitmentTexts
    ) -> CheckOutcome {
        let owners = sought(by: check, themes)
        let own = hits.filter { owners.contains($0.owner) }
        let found = own.filter { !$0.isDenied }.map(\.match)
        if !found.isEmpty { return .found(found) }
        return texts.hasBody ? .notFound(denied: own.map(\.match)) : .noText
    }

    /// Whether the texts speak of the thing: by its own words, or by what the check looks for, denied or not.
    private func isSpokenOf(_ check: SafeguardCheck, _ themes: [String], _ hits: [PhraseIndex.Hit]) -> Bool {
        if check.speaksOf.isEmpty { return true }
        let owners = sought(by: check, themes).union([.subject(check.id)])
        return hits.contains { owners.contains($0.owner) }
    }

    /// What some checks of text need to know of a text: where what they look for stands, what is meant otherwise, and
    /// whether it speaks of the thing.
    private func wanted(_ checks: [SafeguardCheck], _ themes: [String]) -> Set<CheckPhrase.Owner> {
        var wanted: Set<CheckPhrase.Owner> = []
        for check in checks where check.kind == .text {
            wanted.formUnion(sought(by: check, themes))
            wanted.insert(.otherSense(check.id))
            wanted.insert(.subject(check.id))
        }
        return wanted
    }

    /// What a check of text looks for: its phrases and its instruments.
    private func sought(by check: SafeguardCheck, _ themes: [String]) -> Set<CheckPhrase.Owner> {
        Set(instruments(of: check, themes).map { .instrument($0) } + [.check(check.id)])
    }

    /// The instruments that a check looks for: its own, and where it says so those of the themes that ask it.
    private func instruments(of check: SafeguardCheck, _ themes: [String]) -> [String] {
        guard check.looksForInstrumentsOfThemes else { return check.instruments }
        let asking = themes.compactMap(catalogue.theme).filter { $0.checks.contains(check.id) }
        return check.instruments + asking.flatMap(\.instruments)
    }
}
