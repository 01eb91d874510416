#pragma once

// libqpdf 11 warns until it is told that its old pointer class is not used.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
