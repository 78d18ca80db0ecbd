import OGPCatalogues

/// How often phrases and cues of each theme stand in the title and in the text of a commitment.
struct HitCounts {
    private var phraseInTitle: [Int]
    private var phraseInText: [Int]
    private var cueInTitle: [Int]
    private var cueInText: [Int]

    init(_ count: TextCount, _ text: CommitmentText, themes: Int) {
        phraseInTitle = [Int](repeating: 0, count: themes)
        phraseInText = phraseInTitle
        cueInTitle = phraseInTitle
        cueInText = phraseInTitle
        for find in count.finds {
            switch (find.isCue, text.fields[find.field].isTitle) {
            case (false, true): phraseInTitle[find.theme] = 1
            case (false, false): phraseInText[find.theme] += 1
            case (true, true): cueInTitle[find.theme] += 1
            case (true, false): cueInText[find.theme] += 1
            }
        }
    }

    /// Whether a phrase of the theme stands anywhere.
    func namesTheme(_ theme: Int) -> Bool { phraseInTitle[theme] > 0 || phraseInText[theme] > 0 }

    /// Finds of one kind: how many there are, and how much one kind counts.
    subscript(theme: Int, isCue isCue: Bool, inTitle inTitle: Bool) -> Int {
        switch (isCue, inTitle) {
        case (false, true): phraseInTitle[theme]
        case (false, false): phraseInText[theme]
        case (true, true): cueInTitle[theme]
        case (true, false): cueInText[theme]
        }
    }

    /// Finds of both kinds for several themes together.
    func together(_ themes: [Int], inTitle: Bool) -> Int {
        themes.reduce(0) { $0 + self[$1, isCue: false, inTitle: inTitle] + self[$1, isCue: true, inTitle: inTitle] }
    }
}
