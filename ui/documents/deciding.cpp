// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/deciding.h"

namespace espalier::ui {

namespace {

//! What somebody did, who changes one thing at a time.
QString textOf(const Decision &before, const Decision &after)
{
    if (before.threshold != after.threshold)
        return Deciding::tr("Move Threshold");
    if (before.costs != after.costs)
        return Deciding::tr("Change Costs");
    if (before.capacity != after.capacity)
        return Deciding::tr("Change Capacity");
    return before.shown == after.shown ? Deciding::tr("Choose Class") : Deciding::tr("Choose Models");
}

} // namespace

Deciding::Deciding(QObject *parent)
    : QObject(parent)
    , m_decision([this](const Decision &decision) {
        Q_EMIT returned(decision); // what shows it tells of each part by itself
    })
{ }

void Deciding::change(const Decision &decision)
{
    m_decision.change(decision, textOf(m_decision.value(), decision));
}

} // namespace espalier::ui
