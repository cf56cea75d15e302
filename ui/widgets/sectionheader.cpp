// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/base/term.h"
#include "ui/base/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/lineoftext.h"

#include <QBoxLayout>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int narrowestTitle = 60;

} // namespace

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new LineOfText(TextRole::Section, this))
    , m_badge(new Chip(this))
    , m_note(new LineOfText(TextRole::Secondary, this))
{
    m_title->setLine(title);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->setMinimumWidth(narrowestTitle);
    m_badge->hide();
    m_note->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_title);
    m_row->addWidget(m_badge);
    m_row->addWidget(m_note, 1);
    m_row->addStretch();
    setMinimumHeight(metric::row);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setLine(title);
}

void SectionHeader::setTerm(const char *id)
{
    ui::setTerm(*m_title, id);
}

void SectionHeader::setBadge(const QString &text, Severity severity)
{
    m_badge->setText(text);
    m_badge->setSeverity(severity);
    constexpr int widestCount = 110; // what is longer is cut where there is no room
    m_badge->setMinimumWidth(std::min(m_badge->sizeHint().width(), widestCount));
    m_badge->setVisible(!text.isEmpty());
}

void SectionHeader::setNote(const QString &text)
{
    m_note->setLine(text);
    m_note->setVisible(!text.isEmpty());
}

void SectionHeader::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

} // namespace espalier::ui
