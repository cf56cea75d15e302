// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

#include <span>
#include <string_view>

namespace espalier::ui {

//! What a message says, in the language that is set; the code with its arguments where it has no sentence. Sentences begin with a small
//! letter where they follow what they are about: "orders: nothing tells when each of its rows came".
QString sentence(const Message &message);
//! One after another: "; " between them.
QString sentences(const std::vector<Message> &messages);

//! The sentence of a code. %1 to %9 stand for its arguments; %Ln for the first count among them, on which its plural depends.
struct Sentence
{
    std::string_view code;
    const char *context;
    const char *text;
    bool isPlural;
};

//! Every sentence of the vocabulary.
std::vector<Sentence> vocabulary();

} // namespace espalier::ui
