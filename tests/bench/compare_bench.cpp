// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to move the threshold through all charts of the comparison of five models, from the pull of the mouse
// to the last chart that is painted again, on 10,000 and on 100,000 rows; of the processor, so that a busy machine says
// the same. bench_compare [ROWS]
#include "core/evaluate/evaluate.h"
#include "tests/support/processor.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/widgets/chartview.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <random>

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr std::array learners{"xgboost", "random_forest", "logistic", "linear_svm", "baseline"};

training::Comparison compared(std::size_t rows)
{
    std::mt19937 random(5);
    std::normal_distribution<double> noise(0, 1);
    training::Comparison comparison{.study = "bench", .metric = "roc_auc"};
    for (const auto *split : {"validation", "test"}) {
        auto &truth = comparison.truths[split];
        for (std::size_t row = 0; row < rows; ++row) {
            truth.values.push_back(random() % 10 < 3 ? 1 : 0);
            comparison.groups[split].push_back(static_cast<std::uint32_t>(row / 3));
        }
    }
    for (const auto *learner : learners) {
        training::Run run{.id = learner, .learner = learner};
        run.model.classes = {"no", "yes"};
        for (const auto &[split, truth] : comparison.truths) {
            model::Predictions said{.rows = rows, .width = 1};
            for (const auto value : truth.values)
                said.values.push_back(1 / (1 + std::exp(0.8 - value - noise(random))));
            run.splits[split] = {.rows = rows, .metrics = {{"roc_auc", {0.8, 0.79, 0.81}}}};
            run.predictions[split] = std::move(said);
        }
        comparison.runs.push_back(std::move(run));
    }
    return comparison;
}

struct Times
{
    double first = 0; //!< until the page shows the comparison
    double median = 0;
    double longest = 0;
};

Times measured(std::size_t rows)
{
    Times times;
    const auto comparison = compared(rows);
    ComparePage page;
    page.resize(1700, 2400); // no chart is out of sight
    const auto begun = tests::processorMilliseconds();
    page.setComparison(comparison);
    page.plots().setPace({.perMoment = 1000, .perDay = 100});
    page.show();
    QApplication::processEvents();
    times.first = tests::processorMilliseconds() - begun;
    QTest::qWait(500); // layouts settle
    auto *gains = page.findChild<ChartView *>("gains");
    std::vector<double> moves;
    for (int i = 0; i < 60; ++i) {
        const auto start = tests::processorMilliseconds();
        Q_EMIT gains->markerMoved(0.1 + 0.8 * ((i * 37) % 60) / 60.0);
        QApplication::processEvents();
        moves.push_back(tests::processorMilliseconds() - start);
    }
    std::ranges::sort(moves);
    times.median = moves[moves.size() / 2];
    times.longest = moves.back();
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    const auto rows = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000UL;
    const auto few = measured(rows / 10);
    const auto many = measured(rows);
    for (const auto &[count, times] : {std::pair{rows / 10, few}, std::pair{rows, many}})
        fmt::print("5 models x {} rows: the page {:.0f} ms; the threshold moves in {:.1f} ms (median of 60, longest "
                   "{:.1f})\n",
                   count, times.first, times.median, times.longest);
    fmt::print("ratio {:.2f} (at most 12); within 50 ms: {}\n", many.median / few.median,
               many.longest <= 50 ? "yes" : "NO");
    return many.longest <= 50 && many.median / few.median <= 12 ? 0 : 1;
}
