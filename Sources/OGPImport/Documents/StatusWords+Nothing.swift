import OGPCatalogues

extension StatusWords {
    /// Whether a text is empty, a placeholder such as `[To be determined]`, or a code for a missing value such as `N/A`.
    func isNothing(_ text: String) -> Bool {
        text.isEmpty || CellText.missing(text) != nil || isPlaceholder(text)
    }
}
