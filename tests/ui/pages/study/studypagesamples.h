// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/candidates.h"
#include "core/features/enumerate.h"
#include "core/study/findings.h"
#include "tests/ui/support/samples.h"
#include "ui/pages/study/findingrow.h"
#include "ui/pages/study/findingsview.h"
#include "ui/pages/study/studypage.h"

#include <QComboBox>
#include <QScrollArea>

//! What tests of the Study page show on it, and how they take hold of its parts.
namespace espalier::ui {

inline const samples::Schema &studySample()
{
    static const auto schema = samples::shop();
    return schema;
}

inline study::TargetWords churnWords()
{
    return {.entity = "growth.customers",
            .aggregate = "count",
            .table = "fulfillment.orders",
            .condition = "= 0",
            .horizon = "90 days",
            .alive = "365 days"};
}

inline study::Study churn(std::size_t features = 120)
{
    constexpr Timestamp now{1'700'000'000'000'000};
    auto study = study::compose(studySample().catalog, studySample().graph, "churn_90d", churnWords(), now);
    if (!study)
        qFatal("%s", describe(study.error()).c_str());
    study->features =
        features::enumerateFeatures(studySample().catalog, studySample().graph, *study, {.features = features});
    return *study;
}

inline frame::Table previewTable()
{
    frame::Table table;
    const auto add = [&table](const char *name, double start, double step) {
        frame::Numbers numbers;
        for (int i = 0; i < 50; ++i)
            numbers.values.push_back(start + step * i);
        table.columns.push_back({name, numbers});
    };
    add("id", 1001, 1);
    add("label", 0, 1);
    add("orders_count", 3, 2);
    add("orders_mean_total", 41.25, 0.75);
    add("days_since_last_order", 12, 1.5);
    return table;
}

inline void fillStudyPage(StudyPage &page)
{
    page.setCatalog(studySample().catalog, studySample().graph);
    page.setStudy(churn());
    page.setFindings(study::findings(churn(), studySample().catalog), std::nullopt);
    page.setSql({"SELECT c.id, count(o.id) AS orders_count\nFROM growth.customers AS c\nGROUP BY c.id", {}});
    page.setSnapshotText("11,037 of 11,037 examples, 120 features · train 4,090 · validation 2,198 · test 4,749");
}

//! Every third is kept, the others are left out for each reason in turn.
inline screening::Suggestion suggestionSample()
{
    const auto candidates = features::candidateFeatures(studySample().catalog, studySample().graph, churn()).features;
    screening::Suggestion suggestion{.computed = candidates.size(),
                                     .rowsUsed = 30'000,
                                     .trainingRows = 206'350,
                                     .examples = 294'896,
                                     .labelBits = 0.826,
                                     .seconds = 7.5};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto bits = 0.12 / (1 + 0.02 * static_cast<double>(i));
        screening::RankedFeature ranked{candidates[i], {bits, bits / 0.826, true}, 0.01 * static_cast<double>(i % 90)};
        for (int bin = 0; bin < 12; ++bin) {
            ranked.histogram.all.push_back((bin * 7 + static_cast<int>(i) * 5) % 30 + 4);
            ranked.histogram.marked.push_back(ranked.histogram.all.back() * bin / 15);
        }
        ranked.verdict = i % 3 == 0 && i < 360 ? screening::Verdict::Kept : static_cast<screening::Verdict>(1 + i % 7);
        if (ranked.verdict == screening::Verdict::SameAs)
            ranked.sameAs = candidates.front().name;
        suggestion.ranked.push_back(std::move(ranked));
    }
    return suggestion;
}

inline void takeSuggestion(StudyPage &page)
{
    page.setSuggestion(suggestionSample());
    auto study = churn();
    study.features = screening::keptFeatures(suggestionSample());
    page.setStudy(study);
}

template<typename Widget>
Widget &part(const QWidget &page, const char *name)
{
    auto *widget = page.findChild<Widget *>(QString::fromLatin1(name));
    if (widget == nullptr)
        qFatal("there is no widget named %s", name);
    return *widget;
}

inline QList<FindingRow *> findingRows(const QWidget &page)
{
    return page.findChild<FindingsView *>()->findChild<QScrollArea *>()->widget()->findChildren<FindingRow *>();
}

inline void choose(const QWidget &page, const char *name, const QString &text)
{
    auto &box = part<QComboBox>(page, name);
    const auto place = box.findText(text);
    if (place < 0)
        qFatal("%s does not offer %s", name, qPrintable(text));
    box.setCurrentIndex(place);
}

struct Edits
{
    std::vector<study::Study> studies;
    QStringList texts;
    std::vector<study::TargetWords> composed;
    QStringList names;

    explicit Edits(StudyPage &page)
    {
        QObject::connect(&page, &StudyPage::studyChanged, &page,
                         [this](const study::Study &study, const QString &what) {
                             studies.push_back(study);
                             texts.append(what);
                         });
        QObject::connect(&page, &StudyPage::composeRequested, &page,
                         [this](const QString &name, const study::TargetWords &words) {
                             names.append(name);
                             composed.push_back(words);
                         });
    }
};

} // namespace espalier::ui
