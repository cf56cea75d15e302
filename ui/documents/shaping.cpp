// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/shaping.h"

#include "core/compile/scanstrategy.h"
#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/documents/studydocument.h"
#include "ui/words/error.h"

#include <algorithm>
#include <utility>

namespace espalier::ui {

namespace {

//! Up to here reading costs a second or so.
constexpr std::size_t littleBytes = std::size_t{256} << 20U;

//! What decides examples, labels and their split.
study::Study questionOf(study::Study study)
{
    study.name = "study";
    study.title.clear();
    study.metric.clear();
    study.features.clear();
    return study;
}

bool isAmong(const study::Feature &feature, const std::vector<study::Feature> &features)
{
    return std::ranges::any_of(features, [&feature](const study::Feature &other) {
        return screening::isSameFeature(feature, other);
    });
}

} // namespace

Shaping::Shaping(Database &database, StudyDocument &document, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_document(document)
    , m_jobs(jobs)
{
    connect(&m_document, &StudyDocument::previewed, this, [this] {
        hold({});
    });
    connect(&m_document, &StudyDocument::suggested, this, [this](const screening::Suggestion &suggestion) {
        std::vector<study::Feature> others;
        for (const auto &ranked : suggestion.ranked)
            others.push_back(ranked.feature);
        hold(others);
    });
    connect(&m_database, &Database::catalogChanged, this, &Shaping::forget);
    connect(&m_database, &Database::closed, this, &Shaping::forget);
}

void Shaping::forget()
{
    m_reading.cancel();
    m_computing.cancel();
    m_question.reset();
    m_shapes.reset();
    m_others.clear();
    m_wanted.clear();
    m_isImpossible = false;
}

void Shaping::forgetOther()
{
    const bool isSame = m_document.isOpen() && m_question && questionOf(m_document.study()) == *m_question;
    if (!isSame)
        forget();
}

bool Shaping::isHeld(const study::Feature &feature) const
{
    return m_shapes && m_shapes->has(feature);
}

std::vector<study::Feature> Shaping::all() const
{
    auto features = m_document.study().features;
    for (const auto *more : {&m_others, &m_wanted}) {
        for (const auto &feature : *more) {
            if (!isAmong(feature, features))
                features.push_back(feature);
        }
    }
    return features;
}

bool Shaping::isCheap() const
{
    const catalog::Catalog &catalog = m_database.explored().catalog;
    const auto plan = compile::planned(m_document.study(), catalog);
    return plan && cost::chooseForSession(*plan, catalog).bytes <= littleBytes;
}

void Shaping::hold(const std::vector<study::Feature> &others)
{
    if (!m_document.isOpen() || !m_database.isConnected() || m_isImpossible)
        return;
    for (const auto &feature : others) {
        if (!isAmong(feature, m_others))
            m_others.push_back(feature);
    }
    const bool isKnown = m_shapes && std::ranges::all_of(m_others, [this](const study::Feature &feature) {
                             return m_shapes->has(feature);
                         });
    if (!isKnown && !m_reading.isRunning() && isCheap())
        read();
}

void Shaping::request(const study::Feature &feature)
{
    if (!m_document.isOpen() || !m_database.isConnected() || m_isImpossible || isAmong(feature, m_wanted))
        return;
    m_wanted.push_back(feature);
    if (isHeld(feature))
        compute();
    else if (!m_reading.isRunning())
        read();
}

void Shaping::read()
{
    m_question = questionOf(m_document.study());
    auto id = std::make_shared<int>(0);
    m_reading.start(
        [study = m_document.study(), features = all(),
         asked = m_database.asked()](Progress &progress) -> Result<Shapes> {
            auto shapes = workbench::openHistograms(study, features, asked, progress);
            if (!shapes)
                return Failure(shapes.error());
            return std::make_shared<const screening::FeatureHistograms>(std::move(*shapes));
        },
        [this, id](Result<Shapes> shapes) {
            m_jobs.finish(*id, shapes ? JobState::Phase::Done : JobState::Phase::Failed,
                          shapes ? QString() : headline(shapes.error()));
            if (shapes) {
                m_shapes = std::move(*shapes);
                compute();
                return;
            }
            m_wanted.clear();
            m_isImpossible = shapes.error().code == Error::Code::Unsupported;
            if (!m_isImpossible)
                Q_EMIT failed(shapes.error());
        });
    *id = m_jobs.follow(m_reading, tr("Read Columns of Features"));
}

//! All that is wanted by now; what is asked for meanwhile comes next.
void Shaping::compute()
{
    if (m_computing.isRunning() || m_wanted.empty() || !m_shapes)
        return;
    m_computing.start(
        [shapes = m_shapes, wanted = m_wanted](Progress &progress) -> Result<std::vector<screening::RankedFeature>> {
            std::vector<screening::RankedFeature> ranked;
            for (const auto &feature : wanted) {
                if (!progress.isCancelled() && shapes->has(feature))
                    ranked.push_back(shapes->of(feature));
            }
            return ranked;
        },
        [this, wanted = m_wanted](Result<std::vector<screening::RankedFeature>> ranked) {
            std::erase_if(m_wanted, [&wanted](const study::Feature &feature) {
                return isAmong(feature, wanted);
            });
            if (!ranked)
                Q_EMIT failed(ranked.error());
            for (const auto &feature : ranked ? *ranked : std::vector<screening::RankedFeature>())
                Q_EMIT shaped(feature);
            const bool isMissing = std::ranges::any_of(m_wanted, [this](const study::Feature &feature) {
                return !isHeld(feature);
            });
            if (isMissing && !m_reading.isRunning())
                read();
            else
                compute();
        });
}

} // namespace espalier::ui
