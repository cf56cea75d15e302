// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/deciding.h"

namespace espalier::ui {

Deciding::Deciding(QObject *parent)
    : QObject(parent)
    , m_decision([this](const Decision &decision) {
        Q_EMIT returned(decision); // what shows it tells of each part by itself
    })
{ }

void Deciding::change(const Decision &decision)
{
    const bool isOfCosts = m_decision.value().threshold == decision.threshold;
    m_decision.change(decision, isOfCosts ? tr("Change Costs") : tr("Move Threshold"));
}

} // namespace espalier::ui
