// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/choosing.h"

namespace espalier::ui {

Choosing::Choosing(QObject *parent)
    : QObject(parent)
    , m_choice([this](const TrainingChoice &choice) {
        Q_EMIT returned(choice);
    })
{ }

} // namespace espalier::ui
