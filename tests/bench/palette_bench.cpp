// SPDX-License-Identifier: GPL-3.0-or-later
// How long a key takes in the search for everything, at some thousand and at very many columns: bench_palette [TABLES
// ...]
#include "tests/ui/support/samples.h"
#include "ui/shell/palettemodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace {

using namespace espalier;
using namespace espalier::ui;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

//! Each key of each text, as typed: the model searches anew, and asks for what the first rows show.
std::vector<double> typedTimes(PaletteModel &model)
{
    std::vector<double> times;
    for (const auto *text : {"table_421", "tbale_421", "column_3 table", "numeric", "e", "area_3.table_7", "co",
                             "key_12", "xqzv", "@table", "#column_39"}) {
        const auto typed = QString::fromLatin1(text);
        for (int round = 0; round < 5; ++round) {
            for (qsizetype i = 1; i <= typed.size(); ++i) {
                QElapsedTimer timer;
                timer.start();
                model.search(typed.left(i));
                for (int row = 0; row < std::min(12, model.rowCount()); ++row)
                    (void)model.index(row).data(PaletteModel::PlacesRole);
                times.push_back(milliseconds(timer));
            }
        }
    }
    std::ranges::sort(times);
    return times;
}

void measure(std::size_t tables)
{
    const auto catalog = samples::generated(tables).catalog;
    std::size_t columns = 0;
    for (const auto &table : catalog.tables)
        columns += table.columns.size();
    QElapsedTimer timer;
    timer.start();
    auto items = paletteItems(catalog);
    const auto built = milliseconds(timer);
    const auto count = items.size();
    PaletteModel model;
    model.setItems(PaletteSource::Catalog, std::move(items));
    timer.restart();
    model.search(QString());
    const auto indexed = milliseconds(timer);
    const auto times = typedTimes(model);
    fmt::print("{} tables, {} columns, {} items: made in {:.0f} ms, indexed in {:.0f} ms; a key: median {:.2f} ms, "
               "p95 {:.2f} ms, slowest {:.2f} ms\n",
               tables, columns, count, built, indexed, times[times.size() / 2], times[times.size() * 95 / 100],
               times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<std::size_t> sizes{1000, 5000};
    if (argc > 1) {
        sizes.clear();
        for (int i = 1; i < argc; ++i)
            sizes.push_back(std::strtoul(argv[i], nullptr, 10));
    }
    for (const auto tables : sizes)
        measure(tables);
}
