/// The one style sheet of all pages, carried inside each page.
///
/// Rules it keeps: text contrast 4.5:1 and graphics 3:1 or more in both colour schemes; no meaning by colour alone; no
/// sideways scrolling of the page at 320 pixels; targets of 24 pixels; visible focus; system fonts; forced colours and paper
/// (A4 and Letter) respected. Source: WCAG 2.2, level AA.
enum SiteStyle {
    /// The whole sheet.
    static let css = base + components + tables + figures + paper

    /// Colours, type and the frame of the page.
    private static let base = """
        :root {
          color-scheme: light dark;
          --page: #ffffff; --panel: #f4f6f8; --ink: #1b1f24; --soft: #4a5259; --rule: #c9d0d6; --edge: #7a838d;
          --link: #12436d; --visited: #5b2a86; --focus: #0b0c0c; --focus-glow: #ffdd00;
          --strong: #0b2545; --medium: #3a7ca5; --light: #d6e8f5;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #14181d; --panel: #1d232a; --ink: #e7eaee; --soft: #b4bcc6; --rule: #3a434d; --edge: #7f8994;
            --link: #9cc8ee; --visited: #d0b3f0; --focus: #ffdd00; --focus-glow: #14181d;
            --strong: #d6e8f5; --medium: #3d7fae; --light: #14304a;
          }
        }
        * { box-sizing: border-box; }
        html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; background: var(--page); color: var(--ink);
          font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial,
            sans-serif;
          overflow-wrap: break-word; font-kerning: normal;
        }
        @media (min-width: 48rem) { body { padding: 2.5rem 2rem 5rem; } }
        h1, h2, h3, h4, h5, h6 { line-height: 1.22; font-weight: 650; text-wrap: balance; margin: 2.2em 0 0.6em; }
        h1 { font-size: 1.75rem; margin: 0 0 0.5em; letter-spacing: -0.01em; }
        h2 { font-size: 1.375rem; padding-top: 0.7em; border-top: 1px solid var(--rule); }
        h3 { font-size: 1.125rem; }
        h4, h5, h6 { font-size: 1rem; }
        @media (min-width: 48rem) { h1 { font-size: 2.25rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.1875rem; } }
        p, ul, ol, dl, blockquote, .note { margin: 0 0 1em; }
        p, li, dd, figcaption, blockquote { max-width: 42rem; }
        h1, h3 { max-width: 48rem; }
        ul, ol { padding-left: 1.4em; }
        li { margin: 0.3em 0; }
        li::marker { color: var(--soft); }
        hr { border: 0; border-top: 1px solid var(--rule); margin: 2em 0; }
        a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; overflow-wrap: anywhere; }
        a:visited { color: var(--visited); }
        a:hover { text-decoration-thickness: 3px; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 6px var(--focus-glow); }
        code { font: 0.92em/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; }
        code { overflow-wrap: anywhere; unicode-bidi: isolate; }
        .whole, time { white-space: nowrap; }
        blockquote { padding-left: 1em; border-left: 3px solid var(--edge); margin-left: 0; white-space: pre-line; }
        [dir="rtl"] blockquote, blockquote[dir="rtl"] {
          padding: 0 1em 0 0; border-left: 0; border-right: 3px solid var(--edge);
        }
        abbr[title] { text-decoration: underline dotted; }
        small, footer { font-size: 0.9375rem; color: var(--soft); }
        footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
        .skip { position: absolute; left: -999rem; padding: 0.5rem 0.75rem; background: var(--page); }
        .skip:focus { position: static; display: inline-block; margin-bottom: 1rem; }
        .hidden-label {
          position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
        }
        nav a { display: inline-block; padding: 0.25rem 0; min-height: 1.75rem; }
        nav ul, nav ol { padding-left: 0; list-style: none; columns: 18rem 2; column-gap: 2rem; }
        nav li { margin: 0; break-inside: avoid; }
        summary { padding: 0.35rem 0; min-height: 1.75rem; cursor: pointer; font-weight: 600; }
        .lead { font-size: 1.1875rem; line-height: 1.5; color: var(--soft); }

        """

    /// Key facts, main findings, cards, tags, notes.
    private static let components = """
        .facts, .key { border-top: 1px solid var(--rule); }
        .facts > div, .key > div { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
        dt { font-weight: 600; }
        dd { margin: 0; }
        .facts dt { color: var(--soft); font-weight: 500; }
        @media (min-width: 40rem) {
          .facts > div { display: grid; grid-template-columns: 14rem 1fr; column-gap: 1.5rem; }
          .key > div { display: grid; grid-template-columns: 12rem 1fr; column-gap: 1.5rem; align-items: baseline; }
        }
        .summary { padding-left: 0; list-style: none; counter-reset: finding; }
        .summary > li {
          counter-increment: finding; position: relative; padding: 0.55rem 0 0.55rem 2.25rem; margin: 0;
          font-size: 1.125rem; line-height: 1.45; max-width: 44rem;
        }
        .summary > li::before {
          content: counter(finding); position: absolute; left: 0; width: 1.5rem; font-weight: 650;
          font-variant-numeric: tabular-nums; color: var(--soft);
        }
        .summary > li + li { border-top: 1px solid var(--rule); }
        .tag {
          display: inline-block; padding: 0 0.5em; border: 1.5px solid var(--edge); border-radius: 0.25rem;
          font-size: 0.875rem; font-weight: 600; line-height: 1.6; white-space: nowrap; color: var(--ink);
          background: var(--page);
        }
        .tag-high { background: var(--strong); border-color: var(--strong); color: var(--page); }
        .tag-medium { border-color: var(--ink); border-width: 2px; }
        .tag-low { border-style: solid; }
        .tag-info { border-style: dashed; font-weight: 500; }
        .card { margin: 1.5rem 0; padding: 1.1rem 1rem 0.4rem; border: 1px solid var(--rule); border-radius: 0.375rem; }
        @media (min-width: 40rem) { .card { padding: 1.4rem 1.5rem 0.6rem; } }
        .card > :first-child { margin-top: 0; }
        .card > section { border-top: 1px solid var(--rule); padding-top: 1.1rem; margin-top: 1.3rem; }
        .card > section > :first-child { margin-top: 0; }
        .card .key { border-top: 0; font-size: 0.9688rem; }
        .card .key > div { border-bottom: 0; padding: 0.15rem 0; }
        .card .key dt { color: var(--soft); font-weight: 500; }
        @media (min-width: 40rem) { .card .key > div { grid-template-columns: 10.5rem 1fr; } }
        .strip { display: grid; gap: 0.75rem; padding: 0.8rem 1rem; background: var(--panel); border-radius: 0.25rem; }
        .strip dt { color: var(--soft); font-weight: 500; font-size: 0.9375rem; }
        @media (min-width: 40rem) { .strip { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); } }
        @media (min-width: 48rem) { .entries > div { grid-template-columns: 16rem 1fr; } }
        .entries ul { list-style: none; padding: 0; margin: 0; }
        .entries li { margin: 0; }
        .entries li + li { margin-top: 0.6rem; }
        .entries dt .whole { font-weight: 400; }
        .note { padding: 0.7rem 1rem; border-left: 4px solid var(--medium); background: var(--panel); max-width: 46rem; }
        .note > :last-child { margin-bottom: 0; }

        """

    /// Tables.
    private static let tables = """
        .scroll { overflow-x: auto; margin: 1.5rem 0; max-width: 100%; }
        table { border-collapse: collapse; width: 100%; font-size: 0.9688rem; line-height: 1.4; }
        caption {
          text-align: start; font-weight: 600; padding: 0 0 0.6rem; max-width: min(42rem, 100vw - 2rem); position: sticky;
          left: 0;
        }
        th, td { padding: 0.5rem 1.1rem 0.5rem 0; text-align: start; vertical-align: top; overflow-wrap: normal; }
        th, td { border-bottom: 1px solid var(--rule); min-width: 4rem; max-width: 30rem; }
        th:last-child, td:last-child { padding-right: 0.25rem; }
        thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-weight: 600; }
        tbody th { font-weight: 500; min-width: 9rem; }
        .wide tbody th { min-width: 11.5rem; }
        #rules-table td:last-child { min-width: 14rem; }
        #wholeness td:nth-child(3) { white-space: nowrap; }
        .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        thead .number { white-space: normal; }
        th.number, td.number { min-width: 2.5rem; padding-right: 0.75rem; }
        td:has(> code) { min-width: 13rem; }
        td a, tbody th a { display: inline-block; min-height: 1.5rem; }

        """

    /// Drawings. On forced colours they keep a white sheet of their own, because patterns would vanish otherwise.
    private static let figures = """
        .figure { margin: 1.75rem 0; max-width: 46rem; }
        .figure svg { display: block; overflow: hidden; }
        .bars text { fill: var(--ink); font-family: inherit; font-variant-numeric: tabular-nums; }
        .bar + .bar { margin-top: 0.9rem; }
        .bar-label { margin: 0; font-size: 0.9375rem; font-weight: 600; max-width: none; }
        .fill-strong { fill: var(--strong); }
        .fill-medium { fill: var(--medium); }
        .fill-light { fill: var(--light); }
        .fill-outline, .paper, .gap { fill: var(--page); }
        path.line { stroke: var(--ink); }
        rect.line { fill: var(--ink); }
        .legend { list-style: none; padding: 0; margin: 1rem 0 0.75rem; display: flex; flex-wrap: wrap; gap: 0.3rem 1.25rem; }
        .legend li { display: flex; align-items: center; gap: 0.5rem; margin: 0; font-size: 0.9375rem; }
        figcaption { font-size: 0.9375rem; color: var(--soft); }
        @media (forced-colors: active) {
          .bars, .legend svg { forced-color-adjust: none; background: #ffffff; outline: 3px solid #ffffff; }
          .figure {
            --page: #ffffff; --ink: #0b0c0c; --strong: #0b2545; --medium: #3a7ca5; --light: #d6e8f5;
          }
          .tag-high { border: 3px solid; }
          .note, .strip { border: 1px solid; border-left: 4px solid; }
        }

        """

    /// Paper: fits A4 and Letter, 12 points (wide tables less, on their side), addresses written out, headers repeated, cards whole.
    private static let paper = """
        @page {
          margin: 18mm 17mm 20mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 10pt sans-serif; color: #333333; }
        }
        @page wide { size: landscape; }
        @media print {
          :root {
            --page: #ffffff; --panel: #ffffff; --ink: #000000; --soft: #333333; --rule: #9aa1a8; --edge: #4a5259;
            --link: #000000; --visited: #000000; --strong: #0b2545; --medium: #3a7ca5; --light: #d6e8f5;
          }
          body { font-size: 12pt; line-height: 1.4; max-width: none; padding: 0; }
          p, li, dd, figcaption, blockquote, .figure, .note, caption { max-width: none; }
          h1 { font-size: 22pt; } h2 { font-size: 16pt; } h3 { font-size: 13.5pt; } h4, h5, h6 { font-size: 12pt; }
          .lead { font-size: 13pt; } .summary > li { font-size: 12pt; max-width: none; }
          small, footer, table, figcaption, .legend li, .bar-label, .tag, .strip dt { font-size: 12pt; }
          .wide, body:has(.wide):not(:has(.card)) { page: wide; }
          .wide table { font-size: 10.5pt; }
          .wide th, .wide td { padding-top: 0.3rem; padding-bottom: 0.3rem; }
          .key > div, .facts > div { padding: 0.35rem 0; }
          .card { margin: 0.8rem 0; padding: 0.8rem 1.1rem 0.2rem; }
          .card > section { margin-top: 0.8rem; padding-top: 0.8rem; }
          .card > .strip { padding: 0.5rem 0.9rem; }
          h2, h3, h4, h5, h6 { margin-top: 1.5em; }
          h1, h2, h3, h4, h5, h6, caption { break-after: avoid; break-inside: avoid; }
          p, li { orphans: 3; widows: 3; }
          .skip, nav { display: none; }
          .scroll { overflow: visible; }
          thead { display: table-header-group; break-inside: avoid; }
          caption { position: static; break-inside: avoid; break-after: avoid; }
          tbody tr:first-child { break-before: avoid; }
          tr, .card, .strip, .figure, .bar, .note, .facts > div, .key > div, .status, .card > section { break-inside: avoid; }
          .entries > div:first-child, .legend, figcaption { break-before: avoid; }
          .figure:has(.bar:nth-child(4)) { break-inside: auto; }
          .scroll:not(:has(tbody tr:nth-child(14))) { break-inside: avoid; }
          .card:has(> section + section) { break-inside: auto; }
          .card > p, .card > .strip { break-after: avoid; }
          th, td { min-width: 0; max-width: none; padding-right: 0.7rem; }
          tbody th, #rules-table td:last-child { min-width: 0; }
          .wide tbody th { min-width: 13em; }
          td:has(> code) { min-width: 11rem; }
          a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 10.5pt; overflow-wrap: anywhere; }
          .tag-high { background: none; color: #000000; border: 2.5pt solid #000000; }
          .note, .strip { border: 1px solid var(--edge); border-left-width: 4px; }
          .figure svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          details::details-content { content-visibility: visible; block-size: auto; }
        }

        """
}
