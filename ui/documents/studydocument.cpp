// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/studydocument.h"

#include "core/base/file.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/features/candidates.h"
#include "core/features/enumerate.h"
#include "core/screening/history.h"
#include "core/screening/messages.h"
#include "core/study/findings.h"
#include "core/study/json.h"
#include "core/study/limits.h"
#include "core/workbench/studylibrary.h"
#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/documents/datalook.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace espalier::ui {

namespace {

constexpr std::size_t previewRows = 50;

//! Up to here reading costs a second or so.
constexpr std::size_t cheapBytes = std::size_t{256} << 20U;

} // namespace

StudyDocument::StudyDocument(Database &database, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_jobs(jobs)
{
    connect(&m_database, &Database::catalogChanged, this, [this] {
        m_likely.reset();
        forgetLeakage();
        check();
    });
    connect(&m_suggestJob, &Job::progressed, this, [this](double fraction) {
        Q_EMIT suggesting(fraction);
    });
    connect(&m_suggestJob, &Job::ended, this, &StudyDocument::suggestingEnded);
    connect(&m_leakageJob, &Job::started, this, [this] {
        Q_EMIT checkingDataChanged(true);
    });
    connect(&m_leakageJob, &Job::ended, this, [this] {
        Q_EMIT checkingDataChanged(false);
    });
    connect(&m_leakageJob, &Job::progressed, this, [this](double fraction, const Message &stage) {
        Q_EMIT checkingDataProgressed(fraction, stageText(stage));
    });
}

void StudyDocument::push(State after, const QString &text, ChangeKind kind)
{
    const auto set = [this](const State &state) {
        this->set(state);
    };
    if (after.study && after.kept.empty())
        after.kept = newId(after.study->name);
    m_undo.push(new StudyChange(set, {m_study, m_file, m_kept}, std::move(after), text, kind));
}

//! Empty where none can be had: who keeps the study tells why.
std::string StudyDocument::newId(const std::string &name) const
{
    return workbench::newStudyId(workbench::studiesFolder(m_database.places()), name).value_or(std::string());
}

void StudyDocument::set(const State &state)
{
    m_study = state.study;
    m_file = state.file;
    m_kept = state.kept;
    forgetOtherLeakage();
    Q_EMIT studyChanged();
    check();
}

void StudyDocument::check()
{
    m_findings.clear();
    m_plan.reset();
    m_sql.reset();
    m_problem.reset();
    if (m_study && m_database.isConnected()) {
        if (!m_likely)
            m_likely = std::make_unique<Likely>(Likely{m_database.explored().catalog});
        m_findings = study::findings(*m_study, m_likely->times);
        if (m_leakage)
            m_findings = study::merged(std::move(m_findings), fixable(*m_leakage, *m_study));
        auto plan = compile::planned(*m_study, m_database.explored().catalog);
        if (plan)
            m_plan = std::move(*plan);
        else
            m_problem = plan.error();
    }
    Q_EMIT checked();
}

const compile::ExplainedSql &StudyDocument::sql() const
{
    if (!m_sql)
        m_sql =
            m_plan ? compile::explainedSql(*m_plan, compile::trainingQuery(*m_plan).select) : compile::ExplainedSql();
    return *m_sql;
}

void StudyDocument::change(const study::Study &study, const QString &text)
{
    if (!m_study || !(study == *m_study))
        push({study, m_file, m_kept}, text);
}

void StudyDocument::takeSample(qint64 rows)
{
    if (!m_study)
        return;
    auto study = *m_study;
    const auto seed = study.sample ? study.sample->seed : Seed{};
    study.sample = study::Sample{.rows = rows, .seed = seed};
    change(study, tr("Take a Sample"));
}

void StudyDocument::compose(const QString &name, const study::TargetWords &words)
{
    if (!m_database.isConnected())
        return;
    const auto &explored = m_database.explored();
    begin(study::compose(explored.catalog, explored.graph, name.toStdString(), words, currentTime(),
                         explored.decisions.times),
          screening::statedIn(words));
}

void StudyDocument::composeQuestion(const QString &name, const study::Question &question)
{
    if (!m_database.isConnected())
        return;
    const auto &explored = m_database.explored();
    begin(study::compose(explored.catalog, explored.graph, name.toStdString(), question, currentTime(),
                         explored.decisions.times),
          screening::statedIn(question));
}

void StudyDocument::begin(Result<study::Study> study, const screening::Stated &stated)
{
    if (!study) {
        Q_EMIT failed(study.error());
        return;
    }
    const auto &explored = m_database.explored();
    study->features = features::enumerateFeatures(explored.catalog, explored.graph, *study);
    push({std::move(*study), {}}, tr("New Study"), ChangeKind::New);
    Q_EMIT opened();
    fitSchedule(stated);
}

void StudyDocument::fitSchedule(const screening::Stated &stated)
{
    if (!std::holds_alternative<study::FutureTarget>(m_study->target))
        return;
    m_scheduleJob.start(
        [study = *m_study, stated, asked = m_database.asked()](Progress &progress) {
            return workbench::fitSchedule(study, stated, asked, progress);
        },
        [this, asked = m_study->target](Result<study::Study> fitted) {
            // Without an answer the schedule stays as it is, and the check of the data tells the same.
            if (!fitted || !m_study || !(m_study->target == asked) || fitted->target == asked)
                return;
            auto study = *m_study;
            study.target = fitted->target;
            push({study, m_file, m_kept}, tr("Begin and End with the Data"), ChangeKind::Completion);
        });
}

void StudyDocument::suggestFeatures()
{
    if (!m_study || !m_database.isConnected())
        return;
    auto id = std::make_shared<int>(0);
    m_suggestJob.start(
        [study = *m_study, graph = m_database.explored().graph, asked = m_database.asked()](Progress &progress) {
            const auto candidates = features::candidateFeatures(asked.catalog, graph, study);
            return workbench::suggestFeatures(study, candidates.features, asked, progress);
        },
        [this, id, study = *m_study](Result<screening::Suggestion> suggestion) {
            m_jobs.finish(*id, suggestion ? JobState::Phase::Done : JobState::Phase::Failed,
                          suggestion ? QString() : headline(suggestion.error()));
            if (suggestion)
                take(study, *suggestion);
            else
                Q_EMIT failed(suggestion.error());
        });
    *id = m_jobs.follow(m_suggestJob, tr("Suggest Features"));
    Q_EMIT suggesting(0);
}

void StudyDocument::take(const study::Study &asked, const screening::Suggestion &suggestion)
{
    // What was asked may be another question by now.
    const bool isAsked = m_study && m_study->entity == asked.entity && m_study->target == asked.target;
    if (!isAsked)
        return;
    Q_EMIT suggested(suggestion);
    auto study = *m_study;
    study.features = screening::keptFeatures(suggestion);
    if (study.features.empty()) {
        Q_EMIT failed(
            Error{.code = Error::Code::Invalid, .subject = study.name, .problem = screening::messages::nothingTells()});
        return;
    }
    change(study, tr("Suggest Features"));
}

void StudyDocument::open(const QString &file)
{
    const auto text = readFile(file.toStdString(), study::mostFileBytes);
    if (!text) {
        Q_EMIT failed(text.error());
        return;
    }
    const auto study = study::parseStudy(*text, file.toStdString());
    if (!study) {
        Q_EMIT failed(study.error());
        return;
    }
    const auto kept = workbench::studyOfFile(workbench::studiesFolder(m_database.places()), file.toStdString(), *study);
    push({*study, file, kept.value_or(std::string())}, tr("Open Study"));
    m_undo.setClean();
    Q_EMIT opened();
}

void StudyDocument::openKept(StudyState state)
{
    push(std::move(state), tr("Open Study"));
    Q_EMIT opened();
}

void StudyDocument::layAside()
{
    if (m_study)
        push({}, tr("New Study"));
}

void StudyDocument::duplicate(const std::string &name)
{
    if (!m_study)
        return;
    auto copy = *m_study;
    copy.name = name;
    push({std::move(copy), {}, {}}, tr("Duplicate Study"));
    Q_EMIT opened();
}

void StudyDocument::remove(QUndoCommand *removal, const std::string &id)
{
    m_undo.beginMacro(removal->text());
    m_undo.push(removal);
    if (m_study && m_kept == id)
        push({}, removal->text());
    m_undo.endMacro();
}

void StudyDocument::restore(StudyState state)
{
    m_undo.clear();
    if (state.study && state.kept.empty())
        state.kept = newId(state.study->name);
    set(state);
    Q_EMIT opened();
}

void StudyDocument::save(const QString &file)
{
    if (!m_study)
        return;
    if (auto written = writeFile(file.toStdString(), printJson(study::toJson(*m_study))); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_file = file;
    m_undo.setClean();
    Q_EMIT saved(file);
}

void StudyDocument::preview()
{
    if (!m_study || !m_database.isConnected())
        return;
    auto id = std::make_shared<int>(0);
    m_previewJob.start(
        [study = *m_study, asked = m_database.asked()](Progress &progress) {
            return workbench::previewExamples(study, previewRows, asked, progress);
        },
        [this, id](Result<frame::Table> table) {
            m_jobs.finish(*id, table ? JobState::Phase::Done : JobState::Phase::Failed,
                          table ? QString() : headline(table.error()));
            if (table)
                Q_EMIT previewed(*table);
            else
                Q_EMIT failed(table.error());
        });
    *id = m_jobs.follow(m_previewJob, tr("Preview Examples"));
}

void StudyDocument::forgetOtherLeakage()
{
    const auto isOther = [this](const std::optional<study::Study> &study) {
        return study && !(m_study && asksTheSame(*m_study, *study));
    };
    if (isOther(m_checkingStudy))
        stopCheckingData();
    if (isOther(m_leakageStudy)) {
        m_leakage.reset();
        m_leakageStudy.reset();
    }
}

void StudyDocument::forgetLeakage()
{
    stopCheckingData();
    m_leakage.reset();
    m_leakageStudy.reset();
}

bool StudyDocument::isLeakageOutdated() const
{
    return !std::ranges::all_of(m_study->features, [this](const study::Feature &feature) {
        return std::ranges::find(m_leakageStudy->features, feature) != m_leakageStudy->features.end();
    });
}

bool StudyDocument::isDataCheckCheap() const
{
    if (!m_study || m_problem || !m_database.isConnected())
        return false;
    const auto plan = compile::planned(*m_study, m_database.explored().catalog);
    return plan && cost::chooseExecutor(*plan, m_database.explored().catalog).bytes <= cheapBytes;
}

void StudyDocument::checkData()
{
    if (!m_study || !m_database.isConnected())
        return;
    auto id = std::make_shared<int>(0);
    m_checkingStudy = m_study;
    m_leakageJob.start(
        [study = *m_study, asked = m_database.asked()](Progress &progress) {
            return workbench::checkData(study, asked, progress);
        },
        [this, id, study = *m_study](Result<screening::LeakageReport> report) {
            m_jobs.finish(*id, report ? JobState::Phase::Done : JobState::Phase::Failed,
                          report ? QString() : headline(report.error()));
            keepLeakage(study, std::move(report));
        });
    *id = m_jobs.follow(m_leakageJob, tr("Check the Data"));
}

void StudyDocument::keepLeakage(const study::Study &study, Result<screening::LeakageReport> report)
{
    m_checkingStudy.reset();
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    m_leakageStudy = study;
    m_leakage = std::move(*report);
    check();
}

void StudyDocument::checkDataIfCheap()
{
    const bool isKnown = m_leakage && !isLeakageOutdated();
    if (!isKnown && !isCheckingData() && isDataCheckCheap())
        checkData();
}

void StudyDocument::stopCheckingData()
{
    m_checkingStudy.reset();
    m_leakageJob.cancel();
}

void StudyDocument::fix(const study::Finding &finding)
{
    if (m_study)
        change(study::fixed(*m_study, finding), tr("Fix a Finding"));
}

} // namespace espalier::ui
