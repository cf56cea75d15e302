// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QSet>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace espalier::samples {

//! A language in which every text of ours stands in brackets: what does not was never given to tr().
class PseudoTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

//! Texts a widget and all below it show that are neither translated, nor numbers, nor among what is allowed: names that
//! came with the sample values, keys, file names. Requires: a PseudoTranslator is installed.
QStringList untranslated(const QWidget &widget, const QSet<QString> &allowed);
//! Every name, type and comment of a catalog.
QSet<QString> textsOf(const catalog::Catalog &catalog);

} // namespace espalier::samples
