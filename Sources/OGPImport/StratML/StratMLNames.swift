/// Which element each name of a document is, looked up once for each name. Names are numbered by the reader.
struct StratMLNames {
    private var elements: [StratMLElement?] = []

    /// The element of a name; `nil` where it was not looked up yet.
    @inline(__always)
    subscript(number: Int) -> StratMLElement? {
        number >= 0 && number < elements.count ? elements[number] : nil
    }

    /// Remembers the element of a name.
    mutating func remember(_ element: StratMLElement, for number: Int) {
        if number < 0 { return }
        while elements.count <= number { elements.append(nil) }
        elements[number] = element
    }
}
