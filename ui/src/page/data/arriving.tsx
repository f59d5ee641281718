// Files on their way, over whatever page is shown: the dialog of their load, and the offer after it.

import { useEffect } from 'preact/hooks';
import { findLoading } from './loading.ts';
import { LoadingDialog } from './loading_dialog.tsx';
import { OfferCard } from './offer_card.tsx';

export function Arriving() {
  useEffect(() => void findLoading(), []);
  return (
    <>
      <LoadingDialog />
      <OfferCard />
    </>
  );
}
