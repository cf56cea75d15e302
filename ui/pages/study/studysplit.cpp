// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studysplit.h"

#include "ui/base/term.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

// What trains is never less than a tenth.
constexpr int mostHeldOut = 90;

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

} // namespace

StudySplit::StudySplit(QWidget *parent)
    : QWidget(parent)
    , m_kindLabel(makeLabel(QString(), TextRole::Body, this))
    , m_validationLabel(makeLabel(QString(), TextRole::Body, this))
    , m_testLabel(makeLabel(QString(), TextRole::Body, this))
    , m_kind(new QComboBox(this))
    , m_validation(new QSpinBox(this))
    , m_test(new QSpinBox(this))
{
    m_kind->setObjectName(QStringLiteral("split"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_validation->setObjectName(QStringLiteral("validationShare"));
    m_test->setObjectName(QStringLiteral("testShare"));
    for (auto *label : {m_kindLabel, m_validationLabel, m_testLabel})
        setTerm(*label, "split");
    m_kindLabel->setBuddy(m_kind);
    m_validationLabel->setBuddy(m_validation);
    m_testLabel->setBuddy(m_test);
    for (auto *spin : {m_validation, m_test}) {
        spin->setRange(1, mostHeldOut - 1);
        spin->setKeyboardTracking(false);
        spin->setFixedWidth(76);
        connect(spin, &QSpinBox::valueChanged, this, &StudySplit::edit);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StudySplit::edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_validationLabel, m_validation, m_testLabel, m_test})
        row->addWidget(part);
    retranslate();
}

void StudySplit::setStudy(const std::optional<study::Study> &study)
{
    if (!study)
        return;
    m_split = study->split;
    m_hasTime = study::hasAsOf(*study);
    fillKinds();
    limit();
    const QSignalBlocker validation(m_validation);
    const QSignalBlocker test(m_test);
    m_validation->setValue(percentOf(m_split.validation));
    m_test->setValue(percentOf(m_split.test));
}

void StudySplit::limit()
{
    const QSignalBlocker validation(m_validation);
    const QSignalBlocker test(m_test);
    m_validation->setMaximum(std::max(mostHeldOut - percentOf(m_split.test), percentOf(m_split.validation)));
    m_test->setMaximum(std::max(mostHeldOut - percentOf(m_split.validation), percentOf(m_split.test)));
}

void StudySplit::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    const auto add = [this](const QString &text, study::SplitKind kind) {
        m_kind->addItem(text, static_cast<int>(kind));
    };
    if (m_hasTime || m_split.kind == study::SplitKind::Time)
        add(tr("by time"), study::SplitKind::Time);
    add(tr("by entity"), study::SplitKind::Entity);
    add(tr("at random"), study::SplitKind::Random);
    if (m_split.kind == study::SplitKind::Given)
        add(tr("as given"), study::SplitKind::Given);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_split.kind)));
    for (auto *spin : {m_validation, m_test})
        spin->setEnabled(m_split.kind != study::SplitKind::Given);
}

void StudySplit::edit()
{
    auto split = m_split;
    split.kind = static_cast<study::SplitKind>(m_kind->currentData().toInt());
    // A share that is shown rounded stays what it was.
    if (m_validation->value() != percentOf(split.validation))
        split.validation = m_validation->value() / 100.0;
    if (m_test->value() != percentOf(split.test))
        split.test = m_test->value() / 100.0;
    if (split == m_split)
        return;
    m_split = split;
    limit();
    Q_EMIT splitChanged(split);
}

void StudySplit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudySplit::retranslate()
{
    m_kindLabel->setText(tr("Split"));
    m_validationLabel->setText(tr("validation"));
    m_testLabel->setText(tr("test"));
    m_kind->setAccessibleName(tr("Split of the examples"));
    m_validation->setAccessibleName(tr("Share for validation"));
    m_test->setAccessibleName(tr("Share for the test"));
    for (auto *spin : {m_validation, m_test})
        spin->setSuffix(tr(" %"));
    m_kind->setToolTip(tr("By time judges a model as it will be used: on what comes later"));
    fillKinds();
}

} // namespace espalier::ui
