// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/featuredialog.h"

#include "core/features/choices.h"
#include "core/features/nesting.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"
#include "core/study/textwords.h"
#include "ui/base/theme.h"
#include "ui/pages/common/studywindows.h"
#include "ui/pages/explore/pathwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/aggregatewords.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace espalier::ui {

namespace {

QComboBox *combo(const char *name, const QString &words, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(36);
    return box;
}

} // namespace

FeatureDialog::FeatureDialog(catalog::Handle catalog, relations::RelationGraph graph, About about, QWidget *parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_graph(std::move(graph))
    , m_about(std::move(about))
    , m_windows(features::windowChoices(m_about.study))
    , m_lags(features::lagChoices(m_about.study))
    , m_withins(features::withinChoices(m_catalog, m_graph, m_about.study))
{
    setWindowTitle(tr("Add Feature to %1").arg(toQString(m_about.study.name)));
    build();
    fillPaths();
    fillColumns();
    fillComparison();
    fillChoices();
    connect(m_path, &QComboBox::currentIndexChanged, this, &FeatureDialog::fillChoices);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FeatureDialog::fillChoices);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FeatureDialog::showFeature);
    connect(m_then, &QComboBox::currentIndexChanged, this, &FeatureDialog::showFeature);
    connect(m_window, &QComboBox::currentIndexChanged, this, &FeatureDialog::showFeature);
    connect(m_lag, &QComboBox::currentIndexChanged, this, &FeatureDialog::showFeature);
    connect(m_over, &QComboBox::currentIndexChanged, this, &FeatureDialog::showFeature);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &FeatureDialog::showFeature);
    connect(m_within, &QComboBox::currentIndexChanged, this, &FeatureDialog::showFeature);
    connect(m_argument, &QLineEdit::textChanged, this, &FeatureDialog::showFeature);
}

void FeatureDialog::build()
{
    m_message = new MessageBar(this);
    m_path = combo("featurePath", tr("Path"), this);
    m_column = combo("featureColumn", tr("Column"), this);
    m_choice = combo("featureChoice", tr("Value"), this);
    m_then = combo("featureThen", tr("Then"), this);
    m_window = combo("featureWindow", tr("Over"), this);
    m_lag = combo("featureLag", tr("As it was"), this);
    m_over = combo("featureOver", tr("Divided by"), this);
    m_measure = combo("featureMeasure", tr("Compared"), this);
    m_within = combo("featureWithin", tr("Among"), this);
    m_argument = new QLineEdit(this);
    m_argument->setObjectName(QStringLiteral("featureArgument"));
    m_argument->setAccessibleName(tr("With"));
    m_words = makeLabel({}, TextRole::Strong, this);
    m_words->setObjectName(QStringLiteral("featureWords"));
    m_words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::m);
    form->setVerticalSpacing(space::s);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Path"), m_path);
    form->addRow(tr("Column"), m_column);
    form->addRow(tr("Value"), m_choice);
    form->addRow(tr("Then"), m_then);
    form->addRow(tr("Over"), m_window);
    form->addRow(tr("As it was"), m_lag);
    form->addRow(tr("Divided by"), m_over);
    form->addRow(tr("Compared"), m_measure);
    form->addRow(tr("Among"), m_within);
    form->addRow(tr("With"), m_argument);
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addFeatureButton"));
    m_add->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto chosen = feature())
            Q_EMIT featureChosen(*chosen);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addWidget(buttons);
    setMinimumWidth(480);
}

void FeatureDialog::fillPaths()
{
    const auto entity = catalog::findTable(m_catalog, m_about.study.entity);
    for (const auto &path : m_about.paths) {
        const auto words = path.hops.empty() || !entity ? tr("%1 itself").arg(toQString(m_about.study.entity.name))
                                                        : pathWords(m_catalog, m_graph, *entity, path);
        m_path->addItem(words);
        m_path->setItemData(m_path->count() - 1, plainTip(words), Qt::ToolTipRole);
    }
    m_path->setCurrentIndex(static_cast<int>(m_about.path));
    m_path->setEnabled(m_about.paths.size() > 1);
}

void FeatureDialog::fillColumns()
{
    m_column->addItem(tr("its rows"));
    for (const auto &column : m_catalog->table(m_about.table).columns)
        m_column->addItem(toQString(column.name));
    m_column->setCurrentIndex(m_about.column ? static_cast<int>(*m_about.column) + 1 : 0);
}

void FeatureDialog::fillChoices()
{
    const auto place = m_column->currentIndex() - 1;
    const auto &path = m_about.paths[static_cast<std::size_t>(std::max(m_path->currentIndex(), 0))];
    m_choices = features::featureChoices(m_catalog, m_graph, m_about.study, path,
                                         place < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(place)));
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const auto &choice : m_choices)
            m_choice->addItem(featureWords(choice));
    }
    fillThen();
    fillWindows();
    fillOver();
    showFeature();
}

//! Where a path has two to-many hops, the value may be taken for each row in between first.
void FeatureDialog::fillThen()
{
    const QSignalBlocker blocker(m_then);
    m_then->clear();
    m_then->addItem(tr("nothing more"), static_cast<int>(study::Aggregate::Direct));
    const auto cut = m_choices.empty() ? std::nullopt : features::cutOf(m_choices.front().path);
    if (cut) {
        const auto table = toQString(cut->outer.back().table.name);
        for (const auto over : features::overChoices(m_about.study, cut->outer))
            m_then->addItem(tr("%1 over each of %2").arg(aggregateWord(over), table), static_cast<int>(over));
    }
    m_then->setEnabled(cut.has_value());
}

void FeatureDialog::fillWindows()
{
    const QSignalBlocker blocker(m_window);
    const auto before = m_window->currentIndex();
    const bool isOffered = !m_choices.empty() && hasWindow(m_choices.front())
        && features::hasWindows(m_about.study, m_choices.front().path);
    m_window->clear();
    for (const auto &window : m_windows)
        m_window->addItem(spanWords({{window}, 0}));
    m_window->setCurrentIndex(isOffered ? std::max(before, 0) : 0);
    m_window->setEnabled(isOffered);
    const QSignalBlocker lagBlocker(m_lag);
    const auto lagBefore = m_lag->currentIndex();
    m_lag->clear();
    for (const auto &lag : m_lags)
        m_lag->addItem(lag ? tr("%1 before").arg(durationWords(*lag)) : tr("at the as-of time"));
    m_lag->setCurrentIndex(isOffered ? std::max(lagBefore, 0) : 0);
    m_lag->setEnabled(isOffered);
}

void FeatureDialog::fillOver()
{
    const QSignalBlocker blocker(m_over);
    const auto before = m_over->currentIndex();
    const bool isOffered = m_lag->isEnabled();
    m_over->clear();
    m_over->addItem(tr("nothing"));
    for (const auto &window : m_windows)
        m_over->addItem(tr("the same over %1").arg(overWords(window)));
    m_over->setCurrentIndex(isOffered ? std::max(before, 0) : 0);
    m_over->setEnabled(isOffered);
}

//! Against whom: nobody, or the others of that moment, or of these those with the same parent.
void FeatureDialog::fillComparison()
{
    m_measure->addItem(tr("with nothing"));
    for (const auto &[measure, name] : study::measureNames)
        m_measure->addItem(tr("its %1").arg(measureWords(measure)));
    for (const auto &within : m_withins) {
        if (within.empty()) {
            m_within->addItem(tr("all of that moment"));
            continue;
        }
        const auto &hop = within.back();
        const auto column = hop.childColumns.empty() ? std::string() : hop.childColumns.front();
        m_within->addItem(tr("those of the same row of %1 (%2)").arg(toQString(hop.table.name), toQString(column)));
    }
}

std::optional<study::Feature> FeatureDialog::feature() const
{
    const auto place = static_cast<std::size_t>(std::max(m_choice->currentIndex(), 0));
    if (place >= m_choices.size())
        return std::nullopt;
    auto feature = m_choices[place];
    feature.window = m_windows[static_cast<std::size_t>(std::max(m_window->currentIndex(), 0))];
    feature.lag = m_lags[static_cast<std::size_t>(std::max(m_lag->currentIndex(), 0))];
    if (m_over->currentIndex() > 0)
        feature.over = m_windows[static_cast<std::size_t>(m_over->currentIndex() - 1)];
    if (m_measure->currentIndex() > 0) {
        const auto within = static_cast<std::size_t>(std::max(m_within->currentIndex(), 0));
        feature.among =
            study::Among{.measure = study::measureNames[static_cast<std::size_t>(m_measure->currentIndex() - 1)].first,
                         .within = m_withins[within]};
    }
    if (study::traitsOf(feature.aggregate).argument != study::Argument::None)
        feature.argument = m_argument->text().trimmed().toStdString();
    if (feature.part == study::ColumnPart::HasWord)
        feature.word = study::asWord(m_argument->text().toStdString());
    const auto over = static_cast<study::Aggregate>(m_then->currentData().toInt());
    return over == study::Aggregate::Direct ? feature : features::nested(feature, over);
}

QString FeatureDialog::argumentWords(study::Argument argument)
{
    switch (argument) {
    case study::Argument::Value:
        return tr("a value");
    case study::Argument::Number:
        return tr("a number");
    case study::Argument::Share:
        return tr("a share, as 0.9");
    case study::Argument::HalfLife:
        return tr("a half-life, as 30 days");
    case study::Argument::None:
        return tr("nothing else");
    }
    return {};
}

void FeatureDialog::showFeature()
{
    m_message->clear();
    const auto chosen = feature();
    const auto valued = chosen && chosen->of ? study::featureOf(*chosen->of) : chosen.value_or(study::Feature());
    const auto argument = chosen ? study::traitsOf(valued.aggregate).argument : study::Argument::None;
    m_within->setEnabled(m_measure->currentIndex() > 0);
    const bool isOfWord = valued.part == study::ColumnPart::HasWord;
    m_argument->setEnabled(isOfWord || argument != study::Argument::None);
    m_argument->setPlaceholderText(isOfWord ? tr("a word") : argumentWords(argument));
    const bool isComplete =
        chosen && study::parseArgument(valued).has_value() && (!isOfWord || study::isWord(valued.word));
    m_add->setEnabled(isComplete);
    m_words->setText(chosen ? featureWords(*chosen) : tr("It gives no feature along this path."));
}

void FeatureDialog::showError(const Error &error)
{
    m_message->showError(error);
}

} // namespace espalier::ui
