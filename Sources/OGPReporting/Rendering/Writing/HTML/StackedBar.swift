/// A figure of horizontal bars that each add up to 100 %, for a few groups of cases by label.
///
/// It is inline SVG without scripts, one drawing a bar. Widths are whole thousandths of the figure, so text keeps its size on a telephone. Every
/// segment has its count above it where there is room, and always in the description and in the table the caption
/// links to. A part that is not zero is drawn at least three hundredths wide.
public struct StackedBar: Sendable, Hashable {
    /// The anchor of the figure, unique on its page: ASCII letters, digits, `-` and `_`.
    public let id: String
    /// What the figure shows, in a few words.
    public var title: String
    /// The bars, top to bottom, with the same segment labels in each.
    public var rows: [StackedBarRow]

    private static let barTop = 20
    private static let barHeight = 24

    /// A figure.
    public init(id: String, title: String, rows: [StackedBarRow]) {
        let isPlain = id.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-_".utf8.contains(byte)
        }
        precondition(isPlain && !id.isEmpty, "the id of a figure is made of ASCII letters, digits, - and _")
        self.id = id
        self.title = title
        self.rows = rows
    }

    /// The figure with its key, its caption and a link to the table that holds the same numbers.
    ///
    /// The caption says measure, source and date; the table is given by its anchor and the words of the link to it, for
    /// example `Data in table 1`.
    public func figure(caption: [HTMLNode], tableId: String, tableLabel: String) -> HTMLNode {
        HTMLNode(.figure, .class("figure"), .id(id), .ariaLabel(title)) {
            for (index, row) in rows.enumerated() { bar(row, at: index, tableLabel: tableLabel) }
            legend
            HTMLNode(.figcaption) {
                caption
                " "
                HTMLNode.link(tableLabel, toAnchor: tableId)
            }
        }
    }

    /// A bar below its name. The name stands outside the drawing, so that a long one is broken over lines.
    private func bar(_ row: StackedBarRow, at index: Int, tableLabel: String) -> HTMLNode {
        HTMLNode(.div, .class("bar")) {
            HTMLNode(.p, .class("bar-label")) {
                HTMLNode(.span, .dirAuto, text: ShortText.cut(row.label))
                " (" + CountPhrase.grouped(row.total) + ")"
            }
            svg(row, at: index, tableLabel: tableLabel)
        }
    }

    /// Only the drawing of one bar. The first one holds the patterns for all.
    func svg(_ row: StackedBarRow, at index: Int, tableLabel: String) -> HTMLNode {
        let describedBy = "\(id)-d\(index + 1)"
        return HTMLNode(
            .svg, .class("bars"), .role("img"), .ariaLabelledBy(describedBy), .svg("width", "100%"),
            .svg("height", String(Self.barTop + Self.barHeight)), .svg("xmlns", "http://www.w3.org/2000/svg")
        ) {
            HTMLNode(.desc, .id(describedBy), text: row.description + ". " + tableLabel + ".")
            if index == 0 { HTMLNode(.defs, [], usedPatterns.compactMap(definition)) }
            drawing(of: row)
        }
    }

    private var usedPatterns: [BarPattern] {
        let used = rows.flatMap(\.segments).map(\.pattern)
        return BarPattern.allCases.filter(used.contains)
    }

    private func definition(of pattern: BarPattern) -> HTMLNode? {
        guard let path = pattern.tilePath else { return nil }
        return HTMLNode(
            .pattern, .id(id + "-" + pattern.rawValue), .svg("width", "8"), .svg("height", "8"),
            .svg("patternUnits", "userSpaceOnUse")
        ) {
            HTMLNode(
                .rect, [.class("paper"), .svg("width", "8"), .svg("height", "8"), .svg("fill", "#ffffff")], [])
            HTMLNode(
                .path,
                [
                    .class("line"), .svg("d", path), .svg("stroke", "#0b0c0c"),
                    .svg("stroke-width", pattern == .dots ? "2" : "1"),
                ])
        }
    }

    private func drawing(of row: StackedBarRow) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        let labelled = row.labelledSegments
        var left = 0
        for (index, (segment, width)) in zip(row.segments, row.widths).enumerated() where width > 0 {
            if labelled.contains(index) {
                nodes.append(
                    HTMLNode(
                        .text, .svg("x", Self.percent(left)), .svg("y", String(Self.barTop - 6)),
                        .svg("font-size", "14"), text: CountPhrase.grouped(segment.count)))
            }
            nodes.append(box(segment.pattern, left: left, width: width))
            left += width
        }
        return nodes
    }

    /// A segment: its fill, its outline, and a gap of three units before the next one.
    private func box(_ pattern: BarPattern, left: Int, width: Int) -> HTMLNode {
        let height = String(Self.barHeight)
        return HTMLNode(
            .svg, .svg("x", Self.percent(left)), .svg("y", String(Self.barTop)), .svg("width", Self.percent(width)),
            .svg("height", height)
        ) {
            filled(pattern, [.svg("width", "100%"), .svg("height", height)])
            if pattern.isOutlined {
                HTMLNode(
                    .path,
                    [
                        .class("line"), .svg("d", "M1 0V\(height)M0 1H3000M0 \(Self.barHeight - 1)H3000"),
                        .svg("stroke", "#0b0c0c"), .svg("stroke-width", "2"),
                    ])
                edge("line", width: 2, back: 5, color: "#0b0c0c")
            }
            edge("gap", width: 3, back: 3, color: "#ffffff")
        }
    }

    private func edge(_ name: String, width: Int, back: Int, color: String) -> HTMLNode {
        HTMLNode(
            .rect,
            [
                .class(name), .svg("x", "100%"), .svg("width", String(width)), .svg("height", String(Self.barHeight)),
                .svg("transform", "translate(-\(back) 0)"), .svg("fill", color),
            ])
    }

    private func filled(_ pattern: BarPattern, _ attributes: [HTMLAttribute]) -> HTMLNode {
        HTMLNode(.rect, [.class("fill-" + pattern.rawValue), .svg("fill", pattern.fill(figureId: id))] + attributes)
    }

    /// The words for the fills; with a single bar also its counts.
    private var legend: HTMLNode {
        let segments = rows.first?.segments ?? []
        return HTMLNode(
            .ul, [.class("legend")],
            segments.map { segment in
                HTMLNode(.li) {
                    HTMLNode(.svg, .ariaHidden, .svg("width", "20"), .svg("height", "20")) {
                        filled(segment.pattern, [.svg("width", "20"), .svg("height", "20")])
                        HTMLNode(
                            .path,
                            [
                                .class("line"), .svg("d", "M1 1H19V19H1Z"), .svg("stroke", "#0b0c0c"),
                                .svg("stroke-width", "2"), .svg("fill", "none"),
                            ])
                    }
                    " " + segment.label
                    if rows.count == 1 { " " + CountPhrase.grouped(segment.count) }
                }
            })
    }

    /// Thousandths as a percentage with at most one decimal.
    private static func percent(_ thousandths: Int) -> String {
        let (whole, tenth) = thousandths.quotientAndRemainder(dividingBy: 10)
        return tenth == 0 ? "\(whole)%" : "\(whole).\(tenth)%"
    }
}
