// All that belongs to files on their way and lies over whatever page is shown.

import { useEffect } from 'preact/hooks';
import { followJobs } from '../../api/jobs.ts';
import { DropZone } from './drop_zone.tsx';
import { findLoading } from './loading.ts';
import { LoadingDialog } from './loading_dialog.tsx';
import { OfferCard } from './offer_card.tsx';

export function FilesLayer() {
  useEffect(() => {
    void followJobs();
    void findLoading();
  }, []);
  return (
    <>
      <LoadingDialog />
      <OfferCard />
      <DropZone />
    </>
  );
}
