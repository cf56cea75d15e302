// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialog.h"

#include "ui/base/theme.h"
#include "ui/words/glossary.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTextBrowser>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace espalier::ui {

namespace {

//! A page as it is explained: its name, what it is for, what to do, and the terms that stand on it.
struct Explained
{
    QString name;
    QString purpose;
    QStringList steps;
    std::vector<std::string_view> terms;
};

Explained beginning(PageId page)
{
    switch (page) {
    case PageId::Connect:
        return {HelpDialog::tr("Connect"),
                HelpDialog::tr("Opens a PostgreSQL database, or the Gym, a sample shop that needs no set-up. Your "
                               "database is only read "
                               "until you deploy something."),
                {HelpDialog::tr("Open the Gym to look around without a database of your own."),
                 HelpDialog::tr("Or paste an address such as postgresql://user@host/database, and press Test: it says "
                                "which step fails."),
                 HelpDialog::tr("Studies that you left stand beside the connections, and open as they were.")},
                {"study"}};
    case PageId::Explore:
        return {
            HelpDialog::tr("Explore"),
            HelpDialog::tr(
                "The tables of the database and the relations between them. Here you choose what to predict."),
            {HelpDialog::tr(
                 "Click a table, then a column, and press \"Predict\"; without a column it is asked what will "
                 "happen next to its rows."),
             HelpDialog::tr(
                 "Keys that nobody declared are suggested at the right: check them and accept those that are true."),
             HelpDialog::tr("A double click shows a table with its neighbours; Paths, at the right, lists the ways "
                            "from it to another table.")},
            {"relation", "entity", "label", "feature"}};
    case PageId::Study:
        return {
            HelpDialog::tr("Study"),
            HelpDialog::tr("The question as a sentence, the time line it asks along, the features it uses, and what is "
                           "to be known about them."),
            {HelpDialog::tr(
                 "Read the sentence, and change what is meant otherwise; it can be pasted as one line, too."),
             HelpDialog::tr(
                 "Press \"Suggest Features\": they are ranked by what they tell of the label, on earlier rows only."),
             HelpDialog::tr("Look at the findings: each says what is wrong, and many have a button that mends it.")},
            {"study", "label", "as_of", "horizon", "example", "feature", "leakage", "split"}};
    case PageId::Train:
        return {
            HelpDialog::tr("Train"),
            HelpDialog::tr("Trains models on this computer, each in a process of its own that can be stopped at once."),
            {HelpDialog::tr(
                 "Leave the learners as they are, and press \"Train\": settings are chosen on rows before the test."),
             HelpDialog::tr("The table fills while they train; the line through all of it is the baseline.")},
            {"snapshot", "split", "baseline", "backtest", "interval", "roc_auc", "log_loss", "rmse"}};
    default:
        return {};
    }
}

Explained end(PageId page)
{
    switch (page) {
    case PageId::Compare:
        return {HelpDialog::tr("Compare"),
                HelpDialog::tr("All models on the same rows, which none of them learned from: which is better, whether "
                               "that is real, why it says what "
                               "it says, and where it is wrong."),
                {HelpDialog::tr("Read the sentence under the list: it says whether the difference may be chance."),
                 HelpDialog::tr("Drag the threshold, or say what a false alarm and a miss cost."),
                 HelpDialog::tr("\"Why?\", \"Where Is It Wrong?\" and \"Examples\" answer below the charts; a click "
                                "on a chart lists its examples.")},
                {"baseline", "interval", "roc_auc", "log_loss", "rmse", "calibration", "threshold", "slice",
                 "importance", "dependence", "backtest"}};
    case PageId::Deploy:
        return {
            HelpDialog::tr("Deploy"),
            HelpDialog::tr("Puts the chosen model into your database as plain SQL: a view that predicts when it is "
                           "read. All of it is shown before "
                           "it runs, and runs in one transaction."),
            {HelpDialog::tr("Look at what will be created, and at what is checked first."),
             HelpDialog::tr(
                 "Press \"Deploy\": some rows are computed in the database, and must equal what the model says here."),
             HelpDialog::tr("Copy a query into your application. An earlier version is active again by one click.")},
            {"live_view", "version", "threshold"}};
    case PageId::Monitor:
        return {
            HelpDialog::tr("Monitor"),
            HelpDialog::tr("What is deployed, how fresh its predictions are, what was promised and what came true."),
            {HelpDialog::tr("Press \"Refresh\" to ask the database how its projects fare."),
             HelpDialog::tr("Where values have moved, look at what moved, then against now."),
             HelpDialog::tr("\"Retrain\" learns from what is known by now, and says whether that is better before it "
                            "takes the place.")},
            {"live_view", "version", "drift", "matured", "interval"}};
    default:
        return {HelpDialog::tr("Learn"),
                HelpDialog::tr("Lessons that run in place on the Gym, whose truth is known."),
                {HelpDialog::tr("Press \"Run All Steps\", or run one after the other and read on."),
                 HelpDialog::tr("\"Open Its Study\" shows in the window what a lesson made by commands."),
                 HelpDialog::tr("Let time pass in the Gym, also with a bug, and look at Monitor.")},
                {"study", "example", "label", "live_view", "drift"}};
    }
}

//! Of all pages in their order.
Explained explained(PageId page)
{
    return page < PageId::Compare ? beginning(page) : end(page);
}

void addTerm(QString &html, const Term &term)
{
    html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(term.name.toHtmlEscaped(), term.text.toHtmlEscaped());
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("help"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::l);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    resize(460, 620);
    retranslate();
}

void HelpDialog::showPage(PageId page)
{
    m_page = page;
    retranslate();
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpDialog::retranslate()
{
    const auto page = explained(m_page);
    setWindowTitle(tr("Help: %1").arg(page.name));
    m_text->setAccessibleName(windowTitle());
    auto html = QStringLiteral("<h2>%1</h2><p>%2</p><ul>").arg(page.name.toHtmlEscaped(), page.purpose.toHtmlEscaped());
    for (const auto &step : page.steps)
        html += QStringLiteral("<li>%1</li>").arg(step.toHtmlEscaped());
    html += QStringLiteral("</ul>");
    const auto all = terms();
    html += QStringLiteral("<h3>%1</h3>").arg(tr("Words on this page").toHtmlEscaped());
    for (const auto &id : page.terms) {
        if (const auto *term = findTerm(all, toQString(id)))
            addTerm(html, *term);
    }
    html += QStringLiteral("<h3>%1</h3>").arg(tr("Other words").toHtmlEscaped());
    for (const auto &term : all) {
        if (std::ranges::find(page.terms, term.id) == page.terms.end())
            addTerm(html, term);
    }
    m_text->setHtml(html);
}

} // namespace espalier::ui
