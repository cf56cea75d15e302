// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html.h"

#include "core/base/overloaded.h"
#include "core/diagram/svgtext.h"
#include "core/document/look.h"
#include "core/document/texts.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::document {

namespace {

using diagram::xmlEscaped;

constexpr std::string_view style = R"(
*{{box-sizing:border-box}}
body{{margin:0;background:#fff;color:{ink};font:15px/1.55 {letters};-webkit-text-size-adjust:100%}}
main{{max-width:860px;margin:0 auto;padding:48px 32px 64px}}
header{{border-bottom:2px solid {ink};padding-bottom:24px;margin-bottom:24px}}
.kind{{font-size:12px;font-weight:600;letter-spacing:.12em;text-transform:uppercase;color:{accent};margin:0 0 8px}}
h1{{font-size:34px;line-height:1.15;letter-spacing:-.02em;margin:0 0 12px;overflow-wrap:anywhere}}
.lead{{font-size:18px;line-height:1.45;margin:0;overflow-wrap:anywhere}}
h2{{font-size:19px;letter-spacing:-.01em;margin:40px 0 12px;padding-top:14px;border-top:1px solid {rule};overflow-wrap:anywhere;break-after:avoid}}
p{{margin:0 0 12px;overflow-wrap:anywhere}}
.small{{font-size:13px;color:{muted}}}
.code{{font:12px/1.5 {typed};color:{muted};background:{tint};padding:10px 12px;border-radius:4px}}
ul{{margin:0 0 12px;padding-left:20px}}li{{margin:0 0 6px;overflow-wrap:anywhere}}
.tiles{{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:16px;margin:0 0 16px}}
.tile{{background:{tint};border-radius:6px;padding:14px 16px;break-inside:avoid}}
.tile b{{display:block;font-size:25px;line-height:1.25;letter-spacing:-.02em;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}}
.tile span{{display:block;font-size:12.5px;line-height:1.4;color:{muted};overflow-wrap:anywhere}}
dl{{display:grid;grid-template-columns:minmax(120px,200px) 1fr;gap:6px 20px;margin:0 0 16px}}
dt{{color:{muted}}}dd{{margin:0;overflow-wrap:anywhere}}dd.typed{{font:12.5px/1.75 {typed}}}
.scroll{{overflow-x:auto;margin:0 0 16px}}
table{{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.4}}
th{{text-align:left;font-weight:600;color:{muted};border-bottom:1px solid {faint};padding:6px 12px 6px 0;vertical-align:bottom}}
td{{border-bottom:1px solid {rule};padding:6px 12px 6px 0;vertical-align:top;overflow-wrap:break-word}}
td:first-child{{overflow-wrap:anywhere;min-width:120px}}
th:last-child,td:last-child{{padding-right:0}}
th.n,td.n{{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}}
tr.marked td{{font-weight:600;background:{tint}}}
tr{{break-inside:avoid}}thead{{display:table-header-group}}
i.bar{{display:inline-block;width:90px;height:9px;margin-right:10px;background:{rule};border-radius:2px;overflow:hidden}}
.figure{{display:inline-block;min-width:3.4em}}
i.bar i{{display:block;height:9px;background:{accent}}}
.notice{{border-left:3px solid {caution};background:{tint};padding:10px 14px;margin:0 0 12px;break-inside:avoid}}
.notice.grave{{border-color:{grave}}}.notice p{{margin:0}}.notice p+p{{margin-top:4px;font-size:13px;color:{muted}}}
.figures{{display:grid;grid-template-columns:repeat(auto-fit,minmax(230px,1fr));gap:20px;margin:0 0 16px}}
.figures svg{{width:100%;height:auto;max-width:360px;break-inside:avoid}}
footer{{margin-top:40px;padding-top:14px;border-top:1px solid {rule};font-size:12.5px;color:{muted};overflow-wrap:anywhere}}
@media(max-width:560px){{main{{padding:24px 16px 40px}}h1{{font-size:27px}}.lead{{font-size:16px}}dl{{grid-template-columns:1fr;gap:0}}dd{{margin:0 0 10px}}}}
@page{{size:A4;margin:16mm 15mm}}
@media print{{body{{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}}main{{padding:0;max-width:none}}.scroll{{overflow:visible}}}}
)";

std::string element(std::string_view tag, std::string_view text)
{
    return fmt::format("<{0}>{1}</{0}>", tag, xmlEscaped(text));
}

std::string_view classOf(Paragraph::Tone tone)
{
    switch (tone) {
    case Paragraph::Tone::Small:
        return R"( class="small")";
    case Paragraph::Tone::Code:
        return R"( class="code")";
    case Paragraph::Tone::Plain:
        break;
    }
    return {};
}

std::string html(const Paragraph &paragraph)
{
    return fmt::format("<p{}>{}</p>\n", classOf(paragraph.tone), xmlEscaped(paragraph.text));
}

std::string html(const Bullets &bullets)
{
    std::string items;
    for (const auto &item : bullets.items)
        items += element("li", item);
    return fmt::format("<ul>{}</ul>\n", items);
}

std::string html(const Notice &notice)
{
    const auto subject = notice.subject.empty() ? std::string() : element("b", notice.subject) + ": ";
    return fmt::format("<div class=\"notice{}\"><p>{}{}</p>{}</div>\n", notice.isGrave ? " grave" : "", subject,
                       xmlEscaped(notice.text), notice.advice.empty() ? std::string() : element("p", notice.advice));
}

std::string html(const Facts &facts)
{
    std::string lines;
    for (const auto &[name, value, isCode] : facts.facts)
        lines +=
            element("dt", name) + fmt::format("<dd{}>{}</dd>\n", isCode ? R"( class="typed")" : "", xmlEscaped(value));
    return fmt::format("<dl>{}</dl>\n", lines);
}

std::string html(const Tiles &tiles)
{
    std::string all;
    for (const auto &[name, value, detail] : tiles.tiles)
        all += fmt::format("<div class=\"tile\">{}{}{}</div>\n", element("span", name), element("b", value),
                           element("span", detail));
    return fmt::format("<div class=\"tiles\">{}</div>\n", all);
}

std::string html(const Table &table)
{
    const auto open = [&table](std::string_view tag, std::size_t column) {
        return fmt::format("<{}{}>", tag, table.columns[column].isNumber ? R"( class="n")" : "");
    };
    std::string head;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        head += open("th", i) + xmlEscaped(table.columns[i].head) + "</th>";
    std::string rows;
    for (const auto &row : table.rows) {
        rows += row.isMarked ? R"(<tr class="marked">)" : "<tr>";
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &cell = row.cells[i];
            rows += open("td", i);
            if (cell.bar)
                rows += fmt::format(R"(<i class="bar"><i style="width:{:.0f}%"></i></i><span class="figure">)",
                                    100 * std::clamp(*cell.bar, 0.0, 1.0));
            rows += xmlEscaped(cell.text) + (cell.bar ? "</span></td>" : "</td>");
        }
        rows += "</tr>\n";
    }
    return fmt::format("<div class=\"scroll\"><table><thead><tr>{}</tr></thead><tbody>\n{}</tbody></table></div>\n",
                       head, rows);
}

std::string html(const Figures &figures)
{
    std::string all;
    for (const auto &plot : figures.plots)
        all += fmt::format(
            "<svg viewBox=\"0 0 {:g} {:g}\" role=\"img\" aria-label=\"{}\">{}</svg>\n", plotWidth, plotHeight,
            xmlEscaped(plot.description.empty() ? plot.title : plot.title + ": " + plot.description), svgOf(plot));
    return fmt::format("<div class=\"figures\">{}</div>\n", all);
}

std::string htmlOfAll(const std::vector<Block> &blocks)
{
    std::string all;
    for (const auto &block : blocks) {
        all += std::visit(
            [](const auto &one) {
                return html(one);
            },
            block);
    }
    return all;
}

} // namespace

std::string htmlOf(const Document &document)
{
    const auto shown = printable(document);
    using namespace fmt::literals;
    const auto look =
        fmt::format(style, "ink"_a = look::ink, "muted"_a = look::muted, "faint"_a = look::faint, "rule"_a = look::rule,
                    "tint"_a = look::tint, "accent"_a = look::accent, "grave"_a = look::grave,
                    "caution"_a = look::caution, "letters"_a = look::letters, "typed"_a = look::typed);
    auto body = fmt::format("<header><p class=\"kind\">{}</p>{}<p class=\"lead\">{}</p></header>\n",
                            xmlEscaped(shown.kind), element("h1", shown.title), xmlEscaped(shown.lead))
        + htmlOfAll(shown.front);
    for (const auto &section : shown.sections)
        body += "<section>" + element("h2", section.title) + "\n" + htmlOfAll(section.blocks) + "</section>\n";
    return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                       "content=\"width=device-width, initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n{}<footer>{}"
                       "</footer>\n</main>\n</body>\n</html>\n",
                       xmlEscaped(shown.language), xmlEscaped(shown.kind + ": " + shown.title), look, body,
                       xmlEscaped(shown.foot));
}

} // namespace espalier::document
